import type { BlockContext } from '../blocks/block-context.ts';
import type { Edition } from '../content/edition.ts';
import type { Issue } from '../content/edition-ledger.ts';
import type { Library } from '../content/library.ts';
import type { Publication } from '../content/publication.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { findBorrowed, watchWords } from './borrowed-words.ts';
import { describePublication } from './describe-publication.ts';
import { findIssue } from './editions/find-issue.ts';
import { addCode } from './editions/read-code.ts';
import { sectionsOfText } from './editions/sections-of-text.ts';
import type { Manuscript } from './manuscript.ts';
import { findMissingParts } from './missing-parts.ts';
import { printContext, type SceneSource } from './print-context.ts';
import { readText } from './read-text.ts';

/** How a kind prints facts: a leaflet has room for a line where a book has a paragraph. */
const media = {
  manual: 'print',
  leaflet: 'leaflet',
  zine: 'leaflet',
  brochure: 'leaflet',
  poster: 'leaflet',
  form: 'form',
  card: 'leaflet',
} as const satisfies Record<Publication['kind'], BlockContext['medium']>;

type Planned = { readonly manuscripts: Manuscript[]; readonly diagnostics: Diagnostic[] };

/**
 * Reads all publications in all their languages and editions, `screen` first, since others are made from it. Parts
 * that do not exist are findings; such a publication is left out.
 */
export function planPublications(library: Library, scene: SceneSource, date: string): Planned {
  const planned = library.publications.flatMap((plan) =>
    plan.languages.map((tag) => planLanguage(plan, tag, library, scene, date)),
  );
  return {
    manuscripts: planned.flatMap(({ manuscripts }) => manuscripts),
    diagnostics: planned.flatMap(({ diagnostics }) => diagnostics),
  };
}

function planLanguage(
  plan: Publication,
  tag: string,
  library: Library,
  scene: SceneSource,
  date: string,
): Planned {
  const missing = findMissingParts(library, plan, tag);
  if (missing.length > 0) return { manuscripts: [], diagnostics: missing };
  const medium = media[plan.kind];
  const office = printContext(library, library.site.source, scene, medium, date);
  const recorded = library.editions.get(plan.id)?.[tag] ?? [];
  const working: Issue = { number: null, date };
  const readNow = (edition: Edition, own: BlockContext, issue: Issue) =>
    readText({ plan, edition, context: own, office, issue });
  const first =
    recorded.length > 0 ? readNow('screen', printContext(library, tag, scene, medium, date), working) : null;
  // Which edition a text is can be told only when it was read; only a text with closed editions is read twice.
  const issue = first?.text ? findIssue(recorded, sectionsOfText(first.text), date) : working;
  const diagnostics: Diagnostic[] = [];
  const said = new Set<string>();
  const manuscripts = editionsOf(plan, tag === library.site.source).flatMap((edition) => {
    const { borrowed, context } = watchWords(printContext(library, tag, scene, medium, date), library);
    const read = readNow(edition, context, issue);
    const text = read.text && addCode(read.text, { plan, edition, issue, context });
    // Editions share their text, so most findings are said once for all of them.
    for (const finding of [...read.diagnostics, ...findBorrowed(plan, context, borrowed)]) {
      const key = JSON.stringify(finding);
      if (!said.has(key)) diagnostics.push(finding);
      said.add(key);
    }
    if (!text) return [];
    return [{ ...describePublication(plan, edition, context), plan, edition, issue, context, text }];
  });
  return { manuscripts, diagnostics };
}

/** A text stands beside itself in no bilingual edition. */
function editionsOf(plan: Publication, isSource: boolean): Edition[] {
  const others: readonly Edition[] = plan.editions;
  return [
    'screen',
    ...others.filter((edition) => edition !== 'screen' && !(isSource && edition === 'bilingual')),
  ];
}
