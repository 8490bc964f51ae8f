import type { WordForms } from './inflection.ts';
import type { QueryWord } from './read-query.ts';

/** Fewer letters are too little to tell a word by its beginning (det… may be a detail). */
const tellingLetters = 4;

/**
 * Tells whether a folded word of a page is really what somebody searched for: the same word, another form of it, one that
 * means nearly the same, or a word that begins with at least four letters of it. An index may return pages that merely
 * share two letters with a query.
 */
export function isWordOf(query: QueryWord, word: string, forms: WordForms): boolean {
  if (word === query.word) return true;
  if (query.word.length >= tellingLetters && word.startsWith(query.word)) return true;
  const root = forms.root(word);
  const begins = root.startsWith(query.root) || word.startsWith(query.root);
  if (query.root.length >= tellingLetters && begins) return true;
  return query.stems.includes(forms.stem(word));
}
