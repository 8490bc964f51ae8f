import type { TextPart } from '../../scripts/words/find-passage.ts';
import type { FoundPage } from './search-pages.ts';

/** Makes the list items of found pages. Text goes in as text: nothing that a page holds can become markup. */
export function makeResults(pages: readonly FoundPage[]): HTMLLIElement[] {
  return pages.map(({ href, passage, title }) => {
    const link = document.createElement('a');
    link.href = href;
    link.append(...makeParts(title));
    const text = document.createElement('p');
    text.append(...makeParts(passage));
    const item = document.createElement('li');
    item.append(link, text);
    return item;
  });
}

function makeParts(parts: readonly TextPart[]): Node[] {
  return parts.map(({ marked, text }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
