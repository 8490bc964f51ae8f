import { describe, expect, it } from 'vitest';
import { fold } from '../../scripts/words/fold.ts';
import { splitWords } from '../../scripts/words/split-words.ts';

describe('a folded word', () => {
  it.each([
    ['Dítěti', 'diteti'],
    ['ŽLUŤOUČKÝ', 'zlutoucky'],
    ['б’є', 'бє'],
    ["п'ять", 'пять'],
    ['їхній', 'іхніи'],
    ['Đà Nẵng', 'da nang'],
    ['do\u00adpis', 'dopis'],
  ])('of %s is %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it('is the same for both ways to write a letter with a hook', () => {
    expect(fold('dĕ\u030c')).toBe(fold('de'));
    expect(fold('ě'.normalize('NFD'))).toBe(fold('ě'.normalize('NFC')));
  });
});

describe('the words of a text', () => {
  it('know where they stand', () => {
    const text = 'Sociálně-právní\u00a0ochrana, „dětí“.';
    const words = splitWords(text);
    expect(words.map(({ folded }) => folded)).toEqual(['socialne', 'pravni', 'ochrana', 'deti']);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Sociálně',
      'právní',
      'ochrana',
      'dětí',
    ]);
  });

  it('keep an apostrophe within', () => {
    expect(splitWords('Він б’є.').map(({ folded }) => folded)).toEqual(['він', 'бє']);
  });
});
