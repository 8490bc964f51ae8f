type Word = string | { readonly [category: string]: string | undefined };

export type Translate = (key: string, values?: Record<string, string | number>) => string;

/**
 * Makes the function that writes interface words in one language. `sources` are tried in order: the language
 * itself, its fallback, the source language. A word with plural forms is chosen by `values.count`
 * (Unicode plural rules); numbers are written as the language writes them.
 * @throws RangeError if no source has the key: a fault of ours, found by the check `words-are-complete`.
 */
export function makeTranslator(
  tag: string,
  sources: readonly Readonly<Record<string, Word>>[],
  finish: (text: string) => string = (text) => text,
): Translate {
  const plurals = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  return (key, values = {}) => {
    const word = sources.find((words) => words[key] !== undefined)?.[key];
    if (word === undefined) throw new RangeError(`There is no interface word “${key}”.`);
    const count = values['count'];
    const form =
      typeof word === 'string' ? word : (word[plurals.select(Number(count ?? 0))] ?? word['other'] ?? '');
    const text = form.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      return value === undefined ? place : typeof value === 'number' ? numbers.format(value) : value;
    });
    return finish(text);
  };
}
