import { pageIn } from '../../../content/address.ts';
import type { Library, SourcePage } from '../../../content/library.ts';
import { type FilePlace, placeInData, placeInPage } from '../../../content/place-of.ts';
import type { YamlPath } from '../../../content/read-yaml.ts';
import { nameNearest } from '../name-nearest.ts';
import type { SourceRule } from '../source-rule.ts';
import { writtenPages } from '../written-pages.ts';

type Reference = { readonly target: string; readonly place: () => FilePlace };

/** Pages that are named in front matter and in the site file exist in the source language, and so do their headings. */
export const pageReferenceExists: SourceRule = {
  name: 'page-reference-exists',
  find: (library) => {
    const { leaving } = library.site;
    const site = `${library.folder}/site.yaml`;
    const references = writtenPages(library).flatMap((page) => referencesOf(library, page));
    if (leaving !== null)
      references.push({ target: leaving, place: () => placeInData(library, site, ['leaving']) });
    return references.flatMap(({ target, place }) => {
      const problem = problemOf(library, target);
      return problem ? [{ ...place(), ...problem }] : [];
    });
  },
};

function referencesOf(library: Library, page: SourcePage): Reference[] {
  const { next = [], situations = [], work = [] } = page.meta;
  const at = (path: YamlPath) => () => placeInPage(library, page, path);
  return [
    ...next.map((target, index) => ({ target, place: at(['next', index]) })),
    ...situations.map((way, index) => ({ target: way.page, place: at(['situations', index, 'page']) })),
    ...work.map((way, index) => ({ target: way.page, place: at(['work', index, 'page']) })),
  ];
}

function problemOf(library: Library, target: string): { message: string; remedy: string } | null {
  const { folder, site } = library;
  const [path = '', fragment] = target.split('#');
  const page = pageIn(library, site.source, path);
  if (!page) {
    const known = library.pages.get(site.source)?.keys() ?? [];
    return {
      message: `There is no page “${path}”.`,
      remedy: nameNearest(path, known, `${folder}/${site.source}/`),
    };
  }
  const ids = page.sections.filter(({ level }) => level > 0).map(({ id }) => id);
  if (fragment === undefined || ids.includes(fragment)) return null;
  return {
    message: `The page “${path}” has no heading with the id “${fragment}”.`,
    remedy: nameNearest(fragment, ids, page.file),
  };
}
