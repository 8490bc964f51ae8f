import type { SourcePage } from '../../../content/library.ts';
import type { SourceFault, SourceRule } from '../source-rule.ts';
import { sourcePages } from '../written-pages.ts';

/** Every heading of the source language carries an id of its own; the title of a page is not repeated in its text. */
export const headingHasId: SourceRule = {
  name: 'heading-has-id',
  find: (library) => sourcePages(library).flatMap((page) => [...missingIds(page), ...otherForms(page)]),
};

function missingIds(page: SourcePage): SourceFault[] {
  return page.sections
    .filter(({ level }) => level > 0)
    .flatMap(({ id, line, text, title }) => {
      const place = { file: page.file, line, column: 1 };
      if (/^#[ \t]/.test(text)) {
        return [
          {
            ...place,
            message: 'The text holds a heading of the first level; that is the title of the page.',
            remedy: `Write ## ${title || 'Words'} {#id}.`,
          },
        ];
      }
      if (!id.startsWith('?')) return [];
      return [
        {
          ...place,
          message: `The heading “${title}” has no id.`,
          remedy: 'Put an English id after it, such as {#now}; translations repeat it.',
        },
      ];
    });
}

/** Headings that Markdown knows but whose ids cannot be read: underlined ones and indented ones. */
function otherForms(page: SourcePage): SourceFault[] {
  const lines = page.body.split('\n');
  let fenced = false;
  return lines.flatMap((line, index) => {
    if (/^ {0,3}(```|~~~)/.test(line)) fenced = !fenced;
    const above = lines[index - 1] ?? '';
    const isUnderline = /^ {0,3}(=+|-{2,})[ \t]*$/.test(line) && /^ {0,3}[^\s\-*+>#:|]/.test(above);
    const isIndented = /^ {1,3}#{1,6}[ \t]/.test(line);
    if (fenced || !(isUnderline || isIndented)) return [];
    return [
      {
        file: page.file,
        line: page.bodyLine + index,
        column: 1,
        message: isUnderline
          ? 'A line of signs below words makes a heading that cannot have an id.'
          : 'The heading is indented, so that its id is not seen.',
        remedy: isUnderline
          ? 'Write ## Words {#id}; for a ruler leave a line empty above it.'
          : 'Begin the line with ##.',
      },
    ];
  });
}
