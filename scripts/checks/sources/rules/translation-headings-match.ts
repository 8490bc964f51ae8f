import { pageIn } from '../../../content/address.ts';
import type { SourcePage } from '../../../content/library.ts';
import type { Section } from '../../../content/sections.ts';
import { nameNearest } from '../name-nearest.ts';
import type { SourceFault, SourceRule } from '../source-rule.ts';
import { translatedPages } from '../written-pages.ts';

/** Headings of a translation repeat ids of the source, in the same order; some may still be missing. */
export const translationHeadingsMatch: SourceRule = {
  name: 'translation-headings-match',
  find: (library) =>
    translatedPages(library).flatMap((page) => {
      const source = pageIn(library, library.site.source, page.path);
      return source ? compare(source, page) : [];
    }),
};

function compare(source: SourcePage, page: SourcePage): SourceFault[] {
  const ids = source.sections.map(({ id }) => id);
  let last = -1;
  return page.sections
    .filter(({ level }) => level > 0)
    .flatMap((section) => {
      const place = { file: page.file, line: section.line, column: 1 };
      const index = ids.indexOf(section.id);
      if (index < 0) return [{ ...place, ...unknownHeading(section, source, ids) }];
      if (index > last) {
        last = index;
        return [];
      }
      return [
        {
          ...place,
          message: `The section “${section.id}” stands after “${ids[last]}”; in ${source.file} it stands before.`,
          remedy: 'Put the sections in the order of the source.',
        },
      ];
    });
}

function unknownHeading({ id, title }: Section, { file }: SourcePage, ids: readonly string[]) {
  const known = ids.filter((entry) => entry !== '_' && !entry.startsWith('?'));
  if (id.startsWith('?')) {
    return {
      message: `The heading “${title}” has no id.`,
      remedy: `Repeat the id of the same heading in ${file}: ${known.join(', ')}.`,
    };
  }
  return { message: `The id “${id}” is not in ${file}.`, remedy: nameNearest(id, known, file) };
}
