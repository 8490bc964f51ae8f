import { describe, expect, it } from 'vitest';
import { termHasItsWord } from '../../../../scripts/checks/sources/rules/term-has-its-word.ts';
import { translationKeepsTerms } from '../../../../scripts/checks/sources/rules/translation-keeps-terms.ts';
import { faultsOf, replace } from '../changed-site.ts';

const add = (text: string) => (old: string) => `${old}\n\n${text}\n`;
const wrong = (old: string) => `${old}\nwrong: { pl: [azyl] }\n`;

describe('term-has-its-word', () => {
  it('passes over a good site, and over words that nobody listed', async () => {
    expect(await faultsOf(termHasItsWord, { 'pl/office/index.md': add('Azyl jest otwarty.') })).toEqual([]);
  });

  it('finds a word that must not stand for a term, but not in keywords', async () => {
    const faults = await faultsOf(termHasItsWord, {
      'data/glossary/shelter.yaml': wrong,
      'pl/office/index.md': add('Szukamy azylu.'),
      'pl/stories/index.md': (text) => text.replace(/^title:/m, 'keywords: [azyl]\ntitle:'),
    });
    expect(faults).toMatchObject([
      {
        severity: 'warning',
        file: 'content/pl/office/index.md',
        column: 9,
        message: '“azyl” is not our word for the term “shelter”.',
        remedy: expect.stringContaining('as content/data/glossary/shelter.yaml does.'),
      },
    ]);
  });

  it('takes forms of the term and finds other words', async () => {
    const faults = await faultsOf(termHasItsWord, {
      'pl/office/index.md': add(':term[shelter]{as="schroniska"} i :term[shelter]{as="domu"}'),
    });
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^“domu” is no form of the term “shelter”/),
    ]);
  });
});

describe('translation-keeps-terms', () => {
  const file = 'he/advice/index.md';
  const unmarked = replace(':term[shelter]{as="מקלט"}', 'מקלט');

  it('finds a section that does not mark a term of its source', async () => {
    expect(await faultsOf(translationKeepsTerms, { [file]: unmarked })).toMatchObject([
      {
        severity: 'warning',
        file: `content/${file}`,
        line: 16,
        message: expect.stringMatching(/^The section “night” does not mark the term “shelter”/),
        remedy: 'Write :term[shelter]{as="…"} with a form of “מקלט”.',
      },
    ]);
  });

  it('passes over one that does, and over one that is behind its source', async () => {
    expect(await faultsOf(translationKeepsTerms)).toEqual([]);
    const behind = (text: string) =>
      replace('review: none', 'translated: { night: "00000000" }\nreview: none')(unmarked(text));
    expect(await faultsOf(translationKeepsTerms, { [file]: behind })).toEqual([]);
  });
});
