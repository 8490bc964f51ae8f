import { pageIn } from '../../../content/address.ts';
import { translationState } from '../../../content/translation-state.ts';
import type { SourceFault, SourceRule } from '../source-rule.ts';
import { translatedPages } from '../written-pages.ts';

const words = {
  changed: 'changed in the source',
  missing: 'not translated',
  unrecorded: 'not compared with the source yet',
} as const;
const states = ['changed', 'missing', 'unrecorded'] as const;

/** Each section of a translation follows the present text of its source. One line a file. */
export const translationIsCurrent: SourceRule = {
  name: 'translation-is-current',
  find: (library) =>
    translatedPages(library).flatMap((page): SourceFault[] => {
      const source = pageIn(library, library.site.source, page.path);
      if (!source) return [];
      const sections = translationState(source, page);
      const parts = states.flatMap((state) => {
        const ids = sections.filter((section) => section.state === state).map(({ id }) => nameSection(id));
        return ids.length > 0 ? [`${words[state]}: ${ids.join(', ')}`] : [];
      });
      if (parts.length === 0) return [];
      const isNew = sections.every(({ state }) => state === 'unrecorded');
      return [
        {
          severity: 'open',
          file: page.file,
          line: 1,
          column: 1,
          message: isNew ? 'No section was compared with the source yet.' : `Sections ${parts.join('; ')}.`,
          remedy: `Compare with ${source.file}, then run npm run translations -- --accept ${page.file}.`,
        },
      ];
    }),
};

/** The part above the first heading has no id of its own. */
function nameSection(id: string): string {
  return id === '_' ? 'opening' : id;
}
