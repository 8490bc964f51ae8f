import type { Inflection } from './inflection.ts';

/** English: Pagefind brings a stemmer of its own; this table only lets the guard accept what that stemmer found. */
export const english: Inflection = {
  endings: 's es ed ing er ies y e',
  derivations: [],
  softened: [],
  fleeting: null,
  sounds: [],
  latin: null,
  families: ['child children', 'hit hits hitting', 'beat beats beaten beating', 'man men', 'woman women'],
  synonyms: [],
  stopWords:
    'a an the i my me we our you your he she it they them his her its is am are was were be been do does did have has had of to in on at by for with from and or but not no if when what how who where why can will this that there',
  lookalikes: '',
};
