import type { Edition } from '../content/edition.ts';
import type { Library } from '../content/library.ts';
import type { Publication } from '../content/publication.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { findBorrowed, watchWords } from './borrowed-words.ts';
import { describePublication } from './describe-publication.ts';
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
} as const satisfies Record<Publication['kind'], string>;

/**
 * Reads all publications in all their languages and editions, `screen` first, since others are made from it. Parts
 * that do not exist are findings; such a publication is left out.
 */
export function planPublications(
  library: Library,
  scene: SceneSource,
  date: string,
): { manuscripts: Manuscript[]; diagnostics: Diagnostic[] } {
  const manuscripts: Manuscript[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const plan of library.publications) {
    for (const tag of plan.languages) {
      const missing = findMissingParts(library, plan, tag);
      diagnostics.push(...missing);
      if (missing.length > 0) continue;
      const { borrowed, context } = watchWords(
        printContext(library, tag, scene, media[plan.kind], date),
        library,
      );
      const read = readText(plan, context, date);
      diagnostics.push(...read.diagnostics, ...findBorrowed(plan, context, borrowed));
      const { text } = read;
      if (!text) continue;
      for (const edition of editionsOf(plan))
        manuscripts.push({ ...describePublication(plan, edition, context), ...text, edition, context });
    }
  }
  return { manuscripts, diagnostics };
}

function editionsOf(plan: Publication): Edition[] {
  const others: readonly Edition[] = plan.editions;
  return ['screen', ...others.filter((edition) => edition !== 'screen')];
}
