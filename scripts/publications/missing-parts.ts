import { pageIn } from '../content/address.ts';
import type { Library } from '../content/library.ts';
import { fileOfData, placeInData } from '../content/place-of.ts';
import type { Publication } from '../content/publication.ts';
import type { YamlPath } from '../content/read-yaml.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Finds the texts that a plan names and that do not exist in a language, and topics that no page has at all. */
export function findMissingParts(library: Library, plan: Publication, tag: string): Diagnostic[] {
  const file = fileOfData(library, `publications/${plan.id}`);
  const topics = tag === library.site.source ? (plan.topics ?? []) : [];
  const unknown = topics.flatMap((path, index): Diagnostic[] => {
    if (pageIn(library, tag, path) !== null) return [];
    return [
      {
        severity: 'error',
        rule: 'publication-part-exists',
        ...placeInData(library, file, ['topics', index]),
        message: `The publication ${plan.code} has the topic “${path}”, which is no page.`,
        remedy: 'Name the path of a page below the language folder, without .md.',
      },
    ];
  });
  const missing = textsOf(plan)
    .filter(({ path }) => pageIn(library, tag, path) === null)
    .map(
      ({ path, at }): Diagnostic => ({
        severity: 'error',
        rule: 'publication-part-exists',
        ...placeInData(library, file, at),
        message: `The publication ${plan.code} names the page “${path}”, which does not exist in ${tag}.`,
        remedy: `Write ${library.folder}/${tag}/${path}.md, or take the language out of “languages”.`,
      }),
    );
  return [...missing, ...unknown];
}

function textsOf(plan: Publication): { path: string; at: YamlPath }[] {
  if (plan.kind === 'card') return [];
  if (plan.kind !== 'manual') return [{ path: plan.source, at: ['source'] }];
  return [
    ...plan.chapters.map((path, index) => ({ path, at: ['chapters', index] })),
    { path: plan.page, at: ['page'] },
  ];
}
