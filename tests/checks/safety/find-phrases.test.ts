import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../../scripts/checks/safety/find-phrases.ts';
import { splitSentences } from '../../../scripts/checks/safety/sentences-of.ts';

const phrases = [
  { phrase: 'beze stop', unless: ['nejde'] },
  { phrase: 'týrá', unless: [] },
];

describe('forbidden phrases', () => {
  it('are found from the beginning of a word, whatever its ending and case', () => {
    const found = findPhrases(['Odejdete Beze stopy.', 'Kdo týrání zná.', 'Netýrá.'], phrases);
    expect(found.map(({ phrase }) => phrase)).toEqual(['beze stop', 'týrá']);
  });

  it('are excused by a limit in the same sentence only', () => {
    expect(findPhrases(splitSentences('Odejít beze stopy nejde.'), phrases)).toEqual([]);
    expect(findPhrases(splitSentences('Odejít beze stopy. Jinak to nejde.'), phrases)).toHaveLength(1);
  });
});
