import { describe, expect, it } from 'vitest';
import { countSyllables } from '../../../scripts/checks/reading/count-syllables.ts';
import { averageWords, measureReading, wordsIn } from '../../../scripts/checks/reading/measure-reading.ts';
import { splitSentences } from '../../../scripts/checks/reading/split-sentences.ts';
import { ReadingRules } from '../../../scripts/content/reading-rules.ts';
import { readOne } from '../../content/real-data.ts';

const { value: rules } = await readOne('content/data/reading.yaml', ReadingRules);
const measure = (text: string, tag: string) =>
  measureReading(splitSentences(text), tag, rules?.languages[tag] ?? null);

describe('syllables', () => {
  it.each([
    ['cs', 'voda', 2],
    ['cs', 'mouka', 2],
    ['cs', 'vlk', 1],
    ['cs', 'bezpečnostní', 4],
    ['cs', 'intervenčnímu', 5],
    ['cs', 'nejneobhospodařovávatelnější', 12],
    ['en', 'home', 1],
    ['en', 'called', 1],
    ['en', 'interdisciplinary', 7],
    ['uk', 'насильство', 3],
    ['uk', 'повідомлення', 5],
    ['de', 'Polizei', 3],
  ])('of a word in %s: %s has %i', (tag, word, count) => {
    expect(countSyllables(word, tag)).toBe(count);
  });
});

describe('the reading of a text', () => {
  it('counts words a sentence; a number in groups is one word', () => {
    expect(wordsIn('Volejte 116 111, ne-li 158.')).toEqual(['Volejte', '116 111', 'ne-li', '158']);
    expect(measure('Jedna dvě tři. Čtyři.', 'cs')).toMatchObject({ sentences: 2, words: 4 });
    expect(averageWords([3, 1])).toBe(2);
    expect(averageWords([])).toBe(0);
  });

  it.each([
    ['cs', 'Osoba byla vykázána. Soud bude vyrozuměn. Klíče jsou jí odebrány.', 3],
    ['cs', 'Jeden den je žena doma. Byl to sen. Máme je rádi.', 0],
    ['en', 'The keys are taken. She was not told.', 2],
    ['en', 'She is at home. They need help.', 0],
    ['uk', 'Заяву подано. Рішення було прийняте.', 2],
  ])('counts passives in %s: %s', (tag, text, count) => {
    expect(measure(text, tag).passives).toBe(count);
  });

  it('counts long and foreign words, but none that everybody knows', () => {
    const { foreign, longWords } = measure(
      'Implementace metodiky čeká. Policie má informace o organizaci.',
      'cs',
    );
    expect(foreign).toEqual(['implementace', 'metodiky']);
    expect(longWords).toBe(2);
  });
});
