import { pageIn } from '../content/address.ts';
import type { Library } from '../content/library.ts';
import { fileOfData, placeInData } from '../content/place-of.ts';
import type { Publication } from '../content/publication.ts';
import type { YamlPath } from '../content/read-yaml.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Finds the texts that a plan names and that do not exist in a language. */
export function findMissingParts(library: Library, plan: Publication, tag: string): Diagnostic[] {
  const file = fileOfData(library, `publications/${plan.id}`);
  return textsOf(plan)
    .filter(({ path }) => pageIn(library, tag, path) === null)
    .map(({ path, at }) => ({
      severity: 'error',
      rule: 'publication-part-exists',
      ...placeInData(library, file, at),
      message: `The publication ${plan.code} names the page “${path}”, which does not exist in ${tag}.`,
      remedy: `Write ${library.folder}/${tag}/${path}.md, or take the language out of “languages”.`,
    }));
}

function textsOf(plan: Publication): { path: string; at: YamlPath }[] {
  if (plan.kind === 'card') return [];
  if (plan.kind !== 'manual') return [{ path: plan.source, at: ['source'] }];
  return [
    ...plan.chapters.map((path, index) => ({ path, at: ['chapters', index] })),
    { path: plan.page, at: ['page'] },
  ];
}
