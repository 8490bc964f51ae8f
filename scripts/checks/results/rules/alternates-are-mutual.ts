import type { FinishedSite, PageSummary } from '../finished-site.ts';
import type { FileFault, Rule } from '../rule.ts';

/** The languages of a page name each other and themselves, and only those in which it was really written. */
export const alternatesAreMutual: Rule = {
  name: 'alternates-are-mutual',
  onSite: (site) => {
    const families = groupByPath(site);
    return [...site.pages.values()].flatMap((page) => [
      ...page.alternates.flatMap((alternate) => judgeAlternate(page, alternate, site)),
      ...judgeFamily(page, families.get(site.sources.get(page.entry.file)?.path ?? '') ?? []),
    ]);
  },
};

function judgeAlternate(
  { entry }: PageSummary,
  { tag, target }: PageSummary['alternates'][number],
  { pages }: FinishedSite,
): FileFault[] {
  const other = target === null ? undefined : pages.get(target);
  const shown = `The alternate in ${tag}`;
  const fault = (what: string, remedy: string): FileFault[] => [
    { file: entry.file, message: `${shown} ${what}`, remedy },
  ];
  if (!other)
    return fault('leads to no page of this site.', 'List only languages in which the page was written.');
  if (tag === 'x-default') return [];
  if (other.entry.tag !== tag)
    return fault(`leads to a page in ${other.entry.tag}.`, 'Name the language of the target.');
  if (!other.entry.own)
    return fault('leads to a stand-in.', 'List only languages in which the page was written.');
  if (other.alternates.some(({ target: back }) => back === entry.file)) return [];
  return fault(`does not name this page in turn.`, 'Print the same list on all pages of the family.');
}

function judgeFamily({ alternates, entry }: PageSummary, family: readonly PageSummary[]): FileFault[] {
  if (!entry.own || entry.way === 'quiet' || entry.kind === 'notFound' || family.length < 2) return [];
  const named = new Set(alternates.map(({ target }) => target));
  return family
    .filter((member) => !named.has(member.entry.file))
    .map((member) => ({
      file: entry.file,
      message: `The page names no alternate in ${member.entry.tag}, although ${member.entry.file} exists.`,
      remedy: 'List every language in which the page was written, its own included.',
    }));
}

/** Pages of one path in all languages in which it was written; the page for wrong addresses has no family. */
function groupByPath({ pages, sources }: FinishedSite): Map<string, PageSummary[]> {
  const families = new Map<string, PageSummary[]>();
  for (const page of pages.values()) {
    const source = sources.get(page.entry.file);
    if (!page.entry.own || page.entry.way === 'quiet' || !source || source.moved) continue;
    families.set(source.path, [...(families.get(source.path) ?? []), page]);
  }
  return families;
}
