import type { Book } from '../../../../layouts/print/book.ts';

/**
 * Writes the text of a book for Typst: headings, paragraphs, lists, notes at their place, a table of contents. Boxes,
 * tables and pictures become plain paragraphs, so Typst has less to do than the others.
 */
export function writeTypst(book: Book): string {
  const head = [
    '#set page(width: 148mm, height: 210mm, margin: (top: 22mm, bottom: 17mm, inside: 15mm, outside: 13mm), numbering: "1")',
    `#set text(lang: "${book.language.tag}", size: 10.3pt, hyphenate: true)`,
    `#set document(title: "${book.title.replace(/["\\]/g, '')}")`,
    '#outline()',
  ];
  return [...head, ...book.chapters.map(writeChapter)].join('\n');
}

function writeChapter({ body, notes, title }: Book['chapters'][number]): string {
  const noteOf = new Map(notes.map(({ html, id }) => [id, escapeMarkup(plain(html))]));
  const blocks = body
    .replace(/<svg[\s\S]*?<\/svg>|<style[\s\S]*?<\/style>/g, '')
    .replace(/<a class="fnref"[^>]*href="#([^"]+)"[^>]*>[\s\S]*?<\/a>/g, '\ue000$1\ue001')
    .split(/(?=<(?:h2|h3|p|li|td|th|dt|dd)\b)/)
    .map((block) => {
      const text = escapeMarkup(plain(block)).replace(
        /\ue000([^\ue001]*)\ue001/g,
        (_, id: string) => `#footnote[${noteOf.get(id) ?? ''}]`,
      );
      if (text === '') return '';
      if (block.startsWith('<h2')) return `== ${text}`;
      if (block.startsWith('<h3')) return `=== ${text}`;
      return block.startsWith('<li') ? `- ${text}` : `${text}\n`;
    });
  return `= ${escapeMarkup(title)}\n${blocks.filter((block) => block !== '').join('\n')}`;
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
};

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (sign, name: string) => signs[name] ?? sign)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Signs with a meaning in Typst's markup. */
function escapeMarkup(text: string): string {
  return text.replace(/[\\#*_`$@<>[\]~=+/-]/g, (sign) => `\\${sign}`);
}
