import { describe, expect, it } from 'vitest';
import { matchQuery } from '../../../layouts/browser/search-match.ts';
import { rankPages } from '../../../layouts/browser/search-rank.ts';
import { arrangePages } from '../../../layouts/browser/search-voice.ts';
import { type SamplePage, topicsOf } from './topics-of.ts';

const pages: readonly SamplePage[] = [
  { path: 'help/index', title: 'Pomoc' },
  { path: 'help/danger', title: 'Když vám někdo ubližuje' },
  { path: 'help/court', title: 'Soud a jeho ochrana', keywords: 'předběžné opatření' },
  { path: 'children/index', title: 'Pro děti' },
  { path: 'experts/duty', title: 'Oznamovací povinnost', keywords: 'týrané dítě, bití dětí' },
  { path: 'experts/court', title: 'Soud a předběžné opatření krok za krokem' },
  { path: 'change/now', title: 'Když ubližujete', keywords: 'ubližuju, agrese, bití' },
];
const topics = topicsOf('cs', pages);

function order(text: string): string[] {
  const query = matchQuery(text, topics);
  return arrangePages(rankPages(topics, query), query, topics).map(({ id }) => id);
}

describe('the order of results', () => {
  it('puts help before professional texts for the same words', () => {
    expect(order('předběžné opatření').slice(0, 2)).toEqual(['help/court', 'experts/court']);
  });

  it('puts a professional text first for words of the profession', () => {
    expect(order('oznamovací povinnost')[0]).toBe('experts/duty');
    expect(order('klient a předběžné opatření krok za krokem')[0]).toBe('experts/court');
  });

  it('never puts a professional text first for somebody who speaks of themselves', () => {
    expect(order('bojím se, bití dětí')[0]).toMatch(/^(children|help)\//);
    expect(order('povinnost krok za krokem mě')[0]).toMatch(/^help\//);
  });

  it('never puts a professional text first for a child', () => {
    expect(order('táta týrané dítě')[0]).toMatch(/^(children|help)\//);
  });

  it('puts pages for people who hurt others last, unless they speak', () => {
    expect(order('ubližuje agrese').at(-1)).toBe('change/now');
    expect(order('bouchnu do ní')[0]).toBe('change/now');
    expect(order('nechci být násilník')[0]).toBe('change/now');
    expect(order('chce mě bouchnout')).not.toContain('change/now');
  });

  it('puts the page first whose words are nearest to all that was asked', () => {
    expect(order('soud')[0]).toBe('help/court');
    expect(order('mlátí mě')[0]).toBe('help/danger');
  });

  it('leaves out pages that share only a common word with a question', () => {
    expect(order('guláš s knedlíkem, salátem a soud')).toEqual([]);
  });
});

describe('a typed word', () => {
  const stems = (text: string) => matchQuery(text, topics).words.map((word) => [...word.stems.entries()]);
  const known = (text: string) => stems(text)[0]?.[0]?.[0];

  it.each([
    ['without diacritics', 'predbezne', 'předběžné'],
    ['with y for i', 'dyte', 'dítě'],
    ['with a missing letter', 'předbžné', 'předběžné'],
    ['with two letters swapped', 'ozanmovací', 'oznamovací'],
    ['half typed', 'předběž', 'předběžné'],
    ['in Slovak', 'dieťa', 'dítě'],
    ['in Slovak with its endings', 'opatrenie', 'opatření'],
    ['by another word for the same', 'fackoval', 'bití'],
  ])('%s is known: %s', (_, typed, meant) => {
    expect(known(typed)).toBeDefined();
    expect(known(typed)).toBe(known(meant));
  });

  it.each(['kočka', 'soukolí', 'xqz', 'dort'])('that is far from all others is unknown: %s', (typed) => {
    expect(stems(typed)).toEqual([[]]);
  });
});

describe('Ukrainian in Latin letters', () => {
  const ukrainian = topicsOf('uk', [
    { path: 'help/danger', title: 'Домашнє насильство', keywords: 'чоловік б’є, допомога' },
    { path: 'children/index', title: 'Дитина боїться' },
  ]);
  const first = (text: string) => rankPages(ukrainian, matchQuery(text, ukrainian))[0]?.id;

  it.each([
    ['nasylstvo', 'help/danger'],
    ['nasilstva', 'help/danger'],
    ['dopomoha', 'help/danger'],
    ['dopomoga', 'help/danger'],
    ['cholovik bje', 'help/danger'],
    ['cholovok', 'help/danger'],
    ['dytyna', 'children/index'],
    ['ditina boitsia', 'children/index'],
  ])('%s is found', (typed, path) => {
    expect(first(typed)).toBe(path);
  });
});
