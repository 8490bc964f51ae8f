import { czech } from './czech.ts';
import { english } from './english.ts';
import { type Inflection, type WordForms, wordFormsFrom } from './inflection.ts';
import { ukrainian } from './ukrainian.ts';

const tables: Readonly<Record<string, Inflection>> = { cs: czech, en: english, uk: ukrainian };

/**
 * Of a language without a table: an ending of up to three letters may differ if four letters stay.
 * Short words have to be the same, which suits languages that do not inflect.
 */
const plain: WordForms = {
  stem: (word) => word.slice(0, Math.max(4, word.length - 3)),
  beginnings: (word) => [word.slice(0, Math.max(4, word.length - 3))],
  isStopWord: () => false,
  isLookalike: () => false,
};

/** Gives what the search knows of a language; `tag` is a BCP 47 tag, of which the language counts (`cs-CZ` is `cs`). */
export function wordFormsOf(tag: string): WordForms {
  const table = tables[tag.split('-')[0]?.toLowerCase() ?? ''];
  return table ? wordFormsFrom(table) : plain;
}
