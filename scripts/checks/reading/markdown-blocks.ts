/** A paragraph or an item of a list as it was written, lines kept; `line` is where it begins, from 1. */
export type MarkdownBlock = {
  readonly kind: 'paragraph' | 'item';
  readonly line: number;
  readonly text: string;
};

const item = /^\s*(?:[-*+]|\d+[.)])\s+/;
const skipped = /^\s*(?:#{1,6}\s|\||:{2,}|\[\^[^\]]+\]:|(?:-{3,}|\*{3,}|_{3,})\s*$)/;

/** Cuts Markdown into paragraphs and items; headings, tables, directives on a line of their own, notes and code are left out. */
export function markdownBlocks(body: string, firstLine: number): MarkdownBlock[] {
  const blocks: { kind: MarkdownBlock['kind']; line: number; lines: string[] }[] = [];
  let fenced = false;
  let open = false;
  for (const [index, raw] of body.split('\n').entries()) {
    if (/^\s*(```|~~~)/.test(raw)) fenced = !fenced;
    const line = raw.replace(/^\s*>\s?/, '');
    const begins = item.test(line);
    if (fenced || line.trim() === '' || skipped.test(line) || /^\s*(```|~~~)/.test(raw)) {
      open = false;
    } else if (open && !begins) {
      blocks.at(-1)?.lines.push(line);
    } else {
      blocks.push({
        kind: begins ? 'item' : 'paragraph',
        line: firstLine + index,
        lines: [line.replace(item, '')],
      });
      open = true;
    }
  }
  return blocks.map(({ kind, line, lines }) => ({ kind, line, text: lines.join('\n') }));
}
