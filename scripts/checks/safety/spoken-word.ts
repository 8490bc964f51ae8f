import type { Library } from '../../content/library.ts';
import { chainOf } from '../../content/localise.ts';

/** Makes texts comparable: without accents, signs of direction, soft hyphens and differences of space and case. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim();
}

/** Gives the folded pieces of an interface word in a language, parted where a value is put in; none if nobody wrote it. */
export function piecesOfWord(library: Library, tag: string, key: string): string[] {
  const found = chainOf(library, tag)
    .map((one) => library.words.get(one)?.[key])
    .find((word) => word !== undefined);
  const text = typeof found === 'string' ? found : (found?.other ?? '');
  return text
    .split(/\{\w+\}/)
    .map(foldText)
    .filter((piece) => piece !== '');
}

/** Tells whether a text says an interface word; a word that nobody wrote is never said. */
export function says(text: string, library: Library, tag: string, key: string): boolean {
  const folded = foldText(text);
  const pieces = piecesOfWord(library, tag, key);
  return pieces.length > 0 && pieces.every((piece) => folded.includes(piece));
}
