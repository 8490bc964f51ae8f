import type { WordForms } from './inflection.ts';
import { splitWords } from './split-words.ts';

/** One word that somebody searches for: folded, its root, its stem and those it would have elsewhere. */
export type QueryWord = {
  readonly word: string;
  readonly root: string;
  readonly stems: readonly string[];
};

const mostWords = 8;

/**
 * Reads what somebody typed: words that say something about the topic, each form of a word once, eight at most.
 * If nothing but small words was typed, they count.
 */
export function readQuery(text: string, forms: WordForms): QueryWord[] {
  const typed = splitWords(text);
  const telling = typed.filter(({ folded, written }) => !forms.isStopWord(folded, written));
  const words = new Map<string, QueryWord>();
  for (const { folded: word } of telling.length > 0 ? telling : typed) {
    const stem = forms.stem(word);
    if (words.has(stem)) continue;
    const { root, stems } = forms;
    words.set(stem, { word, root: root(word), stems: stems(word) });
  }
  return [...words.values()].slice(0, mostWords);
}
