import { czech } from './czech.ts';
import { english } from './english.ts';
import { formsFromTables } from './forms-from-tables.ts';
import type { Inflection, WordForms } from './inflection.ts';
import { slovak } from './slovak.ts';
import { ukrainian } from './ukrainian.ts';
import { vietnamese } from './vietnamese.ts';

/** The table of a language first, then those of languages whose speakers may type their own words there. */
const tables: Readonly<Record<string, readonly Inflection[]>> = {
  cs: [czech, slovak],
  en: [english],
  sk: [slovak, czech],
  uk: [ukrainian],
  vi: [vietnamese],
};

/** Gives the tables of a language and its relatives, none for a language without one; `tag` as in {@link wordFormsOf}. */
export function tablesOf(tag: string): readonly Inflection[] {
  return tables[tag.split('-')[0]?.toLowerCase() ?? ''] ?? [];
}

/** Gives what the search knows of a language; `tag` is a BCP 47 tag, of which the language counts (`cs-CZ` is `cs`). */
export function wordFormsOf(tag: string): WordForms {
  return formsFromTables(tablesOf(tag));
}
