import { type Inflection, type WordForms, wordFormsFrom } from './inflection.ts';

/**
 * Of a language without a table: an ending of up to three letters may differ if four letters stay.
 * Short words have to be the same, which suits languages that do not inflect.
 */
const plainStem = (word: string) => word.slice(0, Math.max(4, word.length - 3));
const plain: WordForms = {
  root: plainStem,
  stem: plainStem,
  stems: (word) => [plainStem(word)],
  isStopWord: () => false,
  isLookalike: () => false,
};

/** Makes the functions of a language from its table and those of its relatives; without any table they follow a plain rule. */
export function formsFromTables([own, ...relatives]: readonly Inflection[]): WordForms {
  return own ? wordFormsFrom(own, relatives) : plain;
}
