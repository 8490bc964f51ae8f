/**
 * Parts of a page that are in its main element and that nobody searches for, as CSS selectors: menus, numbers that stand on
 * every page, facts of contact cards, notes on the state of the text, footnotes and sources.
 */
export const unsearched: readonly string[] = [
  'nav',
  'aside.side',
  '.now',
  '#safety',
  '.langs-top',
  '.draft',
  '.facts',
  '.checked',
  '.up',
  '.notes',
  'svg',
];
