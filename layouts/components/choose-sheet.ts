import type { StyleSheet } from '../props/frame.ts';

/**
 * Chooses the one style sheet of a page by the classes that stand on it: the first that has a rule for each class that
 * any sheet knows. The last sheet holds everything, so nothing is lost when a text uses what its page did not have yet.
 * @param sheets in the order of choice, the one that holds everything last
 * @throws Error when there is no sheet
 */
export function chooseSheet(sheets: readonly StyleSheet[], markup: string, look: string): StyleSheet {
  const known = new Set(sheets.flatMap(({ classes }) => [...classes]));
  const used = new Set([look]);
  for (const [, names = ''] of markup.matchAll(/\bclass="([^"]+)"/g)) {
    for (const name of names.split(' ')) used.add(name);
  }
  const needed = [...used].filter((name) => known.has(name));
  const chosen = sheets.find(({ classes }) => needed.every((name) => classes.has(name))) ?? sheets.at(-1);
  if (chosen === undefined) throw new Error('The site was given no style sheet.');
  return chosen;
}
