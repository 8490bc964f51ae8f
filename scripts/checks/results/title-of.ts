import { textOf } from './element.ts';
import { elementsOf, type ParsedPage } from './parsed-page.ts';

/** Gives the browser title of a page; empty if it has none. */
export function titleOf(page: ParsedPage): string {
  const title = elementsOf(page, 'title').find(({ parentNode }) => parentNode?.nodeName === 'head');
  return title ? textOf(title) : '';
}
