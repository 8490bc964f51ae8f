import { formsFromTables } from '../words/forms-from-tables.ts';
import { splitWords } from '../words/split-words.ts';
import { pageSign, type TextIndex, type TopicIndex } from '../words/topic-index.ts';
import type { Fragment } from './read-fragments.ts';

/**
 * Plans the index of full texts: for each stem the signs of the pages whose text holds it.
 * What a page has as a topic is left out there.
 */
export function planTexts(fragments: readonly Fragment[], topics: TopicIndex): TextIndex {
  const forms = formsFromTables(topics.tables);
  const places = new Map<string, string[]>();
  for (const [number, page] of topics.pages.entries()) {
    const content = fragments.find(({ id }) => id === page.id)?.content ?? '';
    const known = new Set(Object.values(page.lines).flatMap((lines) => lines.join(' ').split(' ')));
    const telling = splitWords(content).filter(({ folded, written }) => !forms.isStopWord(folded, written));
    for (const stem of new Set(telling.map(({ folded }) => forms.stem(folded)))) {
      if (!known.has(stem)) places.set(stem, [...(places.get(stem) ?? []), pageSign(number)]);
    }
  }
  const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([stem, signs]) => [stem, signs.join(' ')]));
}
