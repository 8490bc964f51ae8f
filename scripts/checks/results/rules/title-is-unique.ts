import type { FileFault, Rule } from '../rule.ts';

/** An earlier address keeps the title of the page that it leads to; stand-ins and notices are one and the same short page. */
const exempt = new Set(['moved', 'safePage', 'withdrawn']);

/** Within a language and a way no two pages have the same browser title: tabs and lists of results must be told apart. */
export const titleIsUnique: Rule = {
  name: 'title-is-unique',
  onSite: ({ pages }) => {
    const seen = new Map<string, string>();
    const faults: FileFault[] = [];
    for (const { entry, title } of pages.values()) {
      if (title === '') {
        faults.push({
          file: entry.file,
          message: 'The page has no title.',
          remedy: 'Print one in its head.',
        });
        continue;
      }
      if (exempt.has(entry.kind)) continue;
      const key = `${entry.way} ${entry.tag} ${title}`;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, entry.file);
      else {
        faults.push({
          file: entry.file,
          message: `The browser title “${title}” stands on ${other} too.`,
          remedy: 'Change the title, or the neutralTitle, of one of the two.',
        });
      }
    }
    return faults;
  },
};
