import type { Inflection } from './inflection.ts';

/**
 * Writes a word by its sounds in Latin letters, coarsely, so that the many ways in which people without the right keyboard
 * spell it meet: насильство, nasylstvo and nasilstvo are all nasilstvo.
 */
export function latinSound(word: string, { letters, spellings }: NonNullable<Inflection['latin']>): string {
  const known = new Map(letters);
  const sounds = [...word].map((letter) => known.get(letter) ?? letter).join('');
  const spelled = spellings.reduce((text, [from, to]) => text.split(from).join(to), sounds);
  return spelled
    .replace(/[ijy](?=[aeou])/g, '')
    .replace(/[jy]/g, 'i')
    .replace(/(.)\1/g, '$1');
}
