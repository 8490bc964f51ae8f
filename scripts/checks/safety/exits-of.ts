import { attributeOf, type Element, wordsOf } from '../results/element.ts';
import { elementsOf, type ParsedPage } from '../results/parsed-page.ts';

/** Lists the exits of a page that are real links. */
export function exitsOf(page: ParsedPage): Element[] {
  return elementsOf(page, 'a').filter(
    (link) => wordsOf(link, 'class').includes('exit') && attributeOf(link, 'href') !== null,
  );
}
