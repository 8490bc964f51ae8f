import { type Element, isWithin, textOf, wordsOf } from '../results/element.ts';
import { elementsOf, elementsWith, type ParsedPage } from '../results/parsed-page.ts';

const blocks = ['p', 'li', 'dd', 'dt', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'summary', 'figcaption', 'label'];

/** Lists the sentences of a page. Lists of what not to say are left out, and so are names. */
export function sentencesOf(page: ParsedPage): string[] {
  const avoided = elementsWith(page, 'class').filter((element) =>
    wordsOf(element, 'class').includes('avoid'),
  );
  return blocksOf(page)
    .filter((block) => !avoided.some((list) => isWithin(block, list)))
    .flatMap((block) => splitSentences(textOf(block)));
}

/** Lists the blocks of text that hold no other block. */
export function blocksOf(page: ParsedPage): Element[] {
  const found = blocks.flatMap((tag) => [...elementsOf(page, tag)]);
  const holders = new Set<Element>();
  for (const block of found) {
    for (let above = block.parentNode; above && 'tagName' in above; above = above.parentNode)
      holders.add(above);
  }
  return found.filter((block) => !holders.has(block));
}

/** Parts a text after full stops, question marks, exclamation marks and colons. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?:…])["”“»]?\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
