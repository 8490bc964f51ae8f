import type { PairLanguage, Pairs } from '../../../layouts/print/pairs.ts';
import type { BlockContext } from '../../blocks/block-context.ts';
import { pageIn } from '../../content/address.ts';
import type { Issue } from '../../content/edition-ledger.ts';
import { localise } from '../../content/localise.ts';
import type { BrochurePlan, LeafletPlan } from '../../content/publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { directionOf, sayEdition } from '../print-context.ts';
import { type ReadSections, readSections } from '../read-sections.ts';

/**
 * Reads a text in two languages and lays their sections side by side by their ids. The order is that of the source;
 * a section that one of them lacks is a finding, since its reader would point at a blank.
 */
export function readPairs(
  plan: LeafletPlan | BrochurePlan,
  own: BlockContext,
  other: BlockContext,
  issue: Issue,
): { pairs: Pairs; diagnostics: readonly Diagnostic[] } | null {
  const { library } = own;
  const [page, source] = [pageIn(library, own.tag, plan.source), pageIn(library, other.tag, plan.source)];
  if (!page || !source || page.meta.withdrawn || source.meta.withdrawn) return null;
  const mine = readSections(page, own, { pictures: {}, depth: 3 });
  const theirs = readSections(source, other, { pictures: {}, depth: 3 });
  const rows = theirs.sections.flatMap((second) => {
    const first = mine.sections.find(({ id }) => id === second.id);
    return first ? [[first, second] as const] : [];
  });
  const pairs: Pairs = {
    id: plan.id,
    title: own.setText(localise(plan.neutralTitle ?? plan.title, own.chain)),
    languages: [nameOf(own, plan), nameOf(other, plan)],
    rows: rows.filter(([{ id }]) => id !== 'cover'),
    small: [own, other].map(
      (context) => `${sayEdition(plan.code, context, issue)}. ${context.t('draft.unreviewed')}`,
    ),
  };
  const unpaired = findUnpaired(mine, theirs, page.file);
  return { pairs, diagnostics: [...mine.diagnostics, ...unpaired] };
}

function nameOf(
  { chain, library, setText, tag }: BlockContext,
  plan: LeafletPlan | BrochurePlan,
): PairLanguage {
  return {
    tag,
    dir: directionOf(library, tag),
    name: library.languages.find((language) => language.tag === tag)?.endonym ?? tag,
    title: setText(localise(plan.title, chain)),
  };
}

function findUnpaired(mine: ReadSections, theirs: ReadSections, file: string): Diagnostic[] {
  const known = new Set(mine.sections.map(({ id }) => id));
  return theirs.sections
    .filter(({ id }) => !known.has(id))
    .map(({ id, title }) => ({
      severity: 'error',
      rule: 'publication-part-exists',
      file,
      message: `The section “${title}” (#${id}) has no counterpart here.`,
      remedy: 'Translate it: in the bilingual edition each section stands beside the other.',
    }));
}
