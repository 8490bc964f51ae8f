import { elementsOf, type Tagged, textIn } from '../../scripts/publications/pdf/inspect-tree.ts';
import { bareText } from './pdf-phrase.ts';

const blocks = ['P', 'LBody', 'TD', 'TH', 'H1', 'H2', 'H3', 'H4', 'Caption', 'Note'];
const fewestWords = 4;

/** A block of text in the language of its file. */
export type SpokenBlock = { readonly text: string; readonly page: number };

/** Lists blocks of four words or more in the language of their file: what is quoted in another one is left out. */
export function readSpokenBlocks(root: Tagged): SpokenBlock[] {
  return [...elementsOf(root)].flatMap(([element]) => {
    const isBlock = blocks.includes(element.type) && !holdsBlock(element);
    if (!isBlock || element.language !== root.language) return [];
    const text = textIn(element);
    return text.trim().split(/\s+/).length >= fewestWords ? [{ text, page: element.page }] : [];
  });
}

/** An address of the web: where a source is found is the same in every language. */
const address = /\b[\w-]+(?:\.[\w-]+)+\/\S/;

/**
 * Judges that a file says no sentence of the same publication in another language; `names` and addresses may stand
 * everywhere.
 */
export function judgeBorrowed(
  own: readonly SpokenBlock[],
  others: readonly SpokenBlock[],
  names: readonly string[],
): string[] {
  const known = new Set(others.map(({ text }) => bareText(text)));
  const allowed = names.map(bareText).filter((name) => name !== '');
  return own
    .filter(({ text }) => known.has(bareText(text)) && !address.test(text))
    .filter(({ text }) => !isNames(bareText(text), allowed))
    .map(({ page, text }) => `page ${page} says “${text.trim()}” in another language`);
}

/** Nothing but names and digits: a line of the register. */
function isNames(text: string, names: readonly string[]): boolean {
  const left = names.reduce((rest, name) => rest.replaceAll(name, ''), text);
  return /^\d*$/.test(left);
}

function holdsBlock(element: Tagged): boolean {
  return [...elementsOf(element)].some(([inner]) => inner !== element && blocks.includes(inner.type));
}
