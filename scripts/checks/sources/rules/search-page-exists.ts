import { pageIn } from '../../../content/address.ts';
import { placeInData } from '../../../content/place-of.ts';
import type { YamlPath } from '../../../content/read-yaml.ts';
import type { SearchWords } from '../../../content/search-words.ts';
import { nameNearest } from '../name-nearest.ts';
import type { SourceRule } from '../source-rule.ts';

/** Pages and sections to which the words of the search lead are there, and each topic has words. */
export const searchPageExists: SourceRule = {
  name: 'search-page-exists',
  find: (library) => {
    const { site } = library;
    const known = [...(library.pages.get(site.source)?.keys() ?? [])];
    const sections = site.sections.map(({ id }) => id);
    return [...library.searchWords].flatMap(([tag, words]) => {
      const file = library.files.get(`search/${tag}`) ?? `${library.folder}/data/search/${tag}.yaml`;
      const place = (path: YamlPath) => placeInData(library, file, path);
      const pages = pagesOf(words).flatMap(({ page, at }) =>
        pageIn(library, site.source, page)
          ? []
          : [
              {
                ...place(at),
                message: `There is no page “${page}”.`,
                remedy: nameNearest(page, known, `${library.folder}/${site.source}/`),
              },
            ],
      );
      const unknown = words.reserved.flatMap((id, index) =>
        sections.includes(id)
          ? []
          : [
              {
                ...place(['reserved', index]),
                message: `There is no section “${id}”.`,
                remedy: nameNearest(id, sections, `${library.folder}/site.yaml`),
              },
            ],
      );
      const empty = words.topics.flatMap(({ said, words: typed }, index) =>
        said.length + typed.length > 0
          ? []
          : [
              {
                ...place(['topics', index]),
                message: 'The topic has no words, so nobody can find it.',
                remedy: 'Write under “words” what people type for it.',
              },
            ],
      );
      return [...pages, ...unknown, ...empty];
    });
  },
};

function pagesOf({ topics, voices }: SearchWords): { readonly page: string; readonly at: YamlPath }[] {
  return [
    { page: voices.help, at: ['voices', 'help'] },
    { page: voices.children, at: ['voices', 'children'] },
    ...topics.flatMap(({ also, page }, index) => [
      { page, at: ['topics', index, 'page'] },
      ...also.map((one, place) => ({ page: one, at: ['topics', index, 'also', place] })),
    ]),
  ];
}
