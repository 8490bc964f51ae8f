import type { Inflection } from './inflection.ts';

/** Vietnamese bends no words: folding is all, so that words typed without accents are found. */
export const vietnamese: Inflection = {
  endings: '',
  derivations: [],
  softened: [],
  fleeting: null,
  sounds: [],
  latin: null,
  families: [],
  synonyms: [],
  stopWords: 'va la co cua cho voi o trong mot nhung cac thi ma nay do',
  lookalikes: '',
};
