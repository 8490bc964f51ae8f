import { describe, expect, it } from 'vitest';
import { findPassage, markWords, type Passage } from '../../scripts/words/find-passage.ts';
import { readQuery } from '../../scripts/words/read-query.ts';
import { wordFormsOf } from '../../scripts/words/word-forms.ts';

const czech = wordFormsOf('cs');
const filler = Array.from({ length: 60 }, (_, number) => `slovo${number}`).join(' ');

function shown({ parts }: Passage): string {
  return parts.map(({ marked, text }) => (marked ? `[${text}]` : text)).join('');
}

describe('a query', () => {
  it.each([
    ['manžel mě bije', ['manzel', 'bije']],
    ['dětem, dítěti', ['detem']],
    ['do', ['do']],
    ['  ', []],
    ['může být byt', ['byt']],
    ['"<b>soud</b>"', ['b', 'soud']],
  ])('%s asks for %j', (text, words) => {
    expect(readQuery(text, czech).map(({ word }) => word)).toEqual(words);
  });

  it('has eight words at most', () => {
    expect(readQuery('ab cd ef gh ij kl mn op qr st', wordFormsOf('vi'))).toHaveLength(8);
  });
});

describe('a marked text', () => {
  it.each([
    ['dětem', 'Dítě a děti, ne detail.', '[Dítě] a [děti], ne detail.'],
    ['byt', 'Být v bytě.', 'Být v [bytě].'],
    ['nasil', 'Násilník a násilí.', '[Násilník] a [násilí].'],
    ['det', 'Děti, detail.', 'Děti, detail.'],
    ['116 111', 'Volejte 116 111.', 'Volejte [116] [111].'],
    ['soud', '<b>soud</b> & soudu', '<b>[soud]</b> & [soudu]'],
  ])('for %s is %s → %s', (query, text, expected) => {
    expect(shown(markWords(text, readQuery(query, czech), czech))).toBe(expected);
  });

  it('tells which words it holds', () => {
    const query = readQuery('policie soud byt', czech);
    expect([...markWords('Úřad a soudce.', query, czech).words]).toEqual([1]);
  });
});

describe('a passage', () => {
  const find = (text: string, query: string) => shown(findPassage(text, readQuery(query, czech), czech));

  it('stands where most of the words are', () => {
    const text = `Soud je úřad. ${filler}. O bytě rozhodne soud brzy. ${filler}`;
    expect(find(text, 'soud byt')).toMatch(/^O \[bytě\] rozhodne \[soud\] brzy\. slovo0 .*…$/);
  });

  it('is text of the page, whole words, about 28 of them', () => {
    const text = `${filler} před soudem ${filler}`;
    const passage = findPassage(text, readQuery('soud', czech), czech);
    const plain = passage.parts.map((part) => part.text).join('');
    expect(plain.startsWith('…')).toBe(true);
    expect(plain.endsWith('…')).toBe(true);
    expect(text).toContain(plain.slice(1, -1));
    expect(plain.split(' ')).toHaveLength(28);
  });

  it('is the beginning if the words stand elsewhere', () => {
    expect(find('Krátký text.', 'byt')).toBe('Krátký text.');
  });

  it('of an empty page is empty', () => {
    expect(find('', 'byt')).toBe('');
  });
});
