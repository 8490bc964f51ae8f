import type { PdfPage } from './pdf-pages.ts';
import { bareText } from './pdf-phrase.ts';
import type { TaggedBlock } from './pdf-structure.ts';

const label = /^(?:tabulka|obrázek|table|figure|таблиця|рисунок)(\d+)(.*)$/u;

/**
 * Judges the list of tables and figures: it is tagged as contents, has each numbered caption of the text once, in the
 * order of the numbers, and each stands on the page which the list names.
 */
export function judgeCaptions(blocks: readonly TaggedBlock[], pages: readonly PdfPage[]): string[] {
  const captions = blocks.filter(({ type }) => type === 'Caption').map(({ text }) => bareText(text));
  const listed = blocks.filter(({ type, text }) => type === 'TOCI' && label.test(bareText(text)));
  const faults = listed.flatMap(({ text }) => {
    const bare = bareText(text);
    // The number of the page is what is left of an entry when a caption begins with the rest of it.
    const pagesNamed = [1, 2, 3].filter((digits) => {
      const title = bare.slice(0, -digits);
      return /^\d+$/.test(bare.slice(-digits)) && captions.some((caption) => caption.startsWith(title));
    });
    if (pagesNamed.length === 0) return [`“${text}” is listed and is no caption`];
    const isThere = pagesNamed.some((digits) => {
      const words = pages[Number(bare.slice(-digits)) - 1]?.words ?? [];
      return bareText(words.map((word) => word.text).join(' ')).includes(bare.slice(0, -digits));
    });
    return isThere ? [] : [`“${text}” is not on the page which the list names`];
  });
  const numbered = captions.filter((text) => label.test(text));
  if (numbered.length === 0) faults.push('no caption has a number');
  if (numbered.length !== listed.length)
    faults.push(`${listed.length} captions are listed, ${numbered.length} are printed`);
  return faults;
}
