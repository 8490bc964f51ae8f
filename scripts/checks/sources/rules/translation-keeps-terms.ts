import { pageIn } from '../../../content/address.ts';
import { localise } from '../../../content/localise.ts';
import { translationState } from '../../../content/translation-state.ts';
import type { SourceFault, SourceRule } from '../source-rule.ts';
import { translatedPages } from '../written-pages.ts';

/** A section of a translation that follows its source marks the same terms; sections behind their source wait for the translator. */
export const translationKeepsTerms: SourceRule = {
  name: 'translation-keeps-terms',
  find: (library) =>
    translatedPages(library).flatMap((page): SourceFault[] => {
      const source = pageIn(library, library.site.source, page.path);
      if (!source) return [];
      const behind = new Set(
        translationState(source, page)
          .filter(({ state }) => state === 'changed' || state === 'missing')
          .map(({ id }) => id),
      );
      return page.sections.flatMap((section): SourceFault[] => {
        const origin = source.sections.find(({ id }) => id === section.id);
        if (!origin || behind.has(section.id)) return [];
        const here = termsOf(section.text);
        return [...termsOf(origin.text)]
          .filter((id) => !here.has(id))
          .map((id) => ({
            severity: 'warning',
            file: page.file,
            line: section.line,
            message: `The section “${section.id}” does not mark the term “${id}”, ${source.file} does.`,
            remedy: `Write :term[${id}]{as="…"} with a form of “${localise(library.terms.get(id)?.term ?? {}, [page.tag])}”.`,
          }));
      });
    }),
};

function termsOf(text: string): Set<string> {
  return new Set([...text.matchAll(/:term\[([a-z0-9-]+)\]/g)].map(([, id = '']) => id));
}
