/** A stretch of a text that belongs together, such as a paragraph, an item or a cell; `offset` is where it begins. */
export type WrittenPiece = { readonly text: string; readonly offset: number };

/** Lists of what not to say, and invented stories whose people may say it. */
const passedOver = /^:::(?:avoid|case)\b[\s\S]*?^:::[ \t]*$/gm;
const ends = /^\s*(?:$|:{2,}|```|~~~)/;
const begins = /^\s*(?:[-*+]\s|\d+[.)]\s|#{1,6}\s|>|\[\^)/;

/**
 * Cuts Markdown into pieces whose words belong together. Left out are lists of what not to say, invented stories, and
 * table columns whose head begins as one of `exampleHeads`.
 */
export function writtenPieces(text: string, exampleHeads: readonly string[]): WrittenPiece[] {
  const visible = text.replace(passedOver, (block) => block.replace(/[^\n]/g, ' '));
  const pieces: { text: string; offset: number }[] = [];
  let open = false;
  let heads: readonly string[] | null = null;
  let offset = 0;
  for (const line of visible.split('\n')) {
    const row = /^\s*\|/.test(line);
    if (row) {
      const cells = cellsOf(line, offset);
      heads ??= cells.map((cell) => cell.text.trim());
      const known = heads;
      pieces.push(
        ...cells.filter((_, column) => !exampleHeads.some((head) => known[column]?.startsWith(head))),
      );
    } else if (!ends.test(line)) {
      const last = pieces.at(-1);
      if (open && last && !begins.test(line)) last.text += `\n${line}`;
      else pieces.push({ text: line, offset });
    }
    if (!row) heads = null;
    open = !row && !ends.test(line) && !/^\s*#/.test(line);
    offset += line.length + 1;
  }
  return pieces;
}

function cellsOf(line: string, offset: number): WrittenPiece[] {
  const begin = line.indexOf('|') + 1;
  let at = offset + begin;
  return line
    .slice(begin)
    .split('|')
    .map((text) => {
      const cell = { text, offset: at };
      at += text.length + 1;
      return cell;
    });
}
