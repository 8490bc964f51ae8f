import type { CatalogueEntry } from '../../scripts/content/catalogue.ts';
import type { Library } from '../../scripts/content/library.ts';
import { saysWords } from './pdf-mirrored.ts';
import type { PdfPage } from './pdf-pages.ts';
import { bareText, findPhrase } from './pdf-phrase.ts';

/** A box of a word is as high as ascent and descent of its letters: 1.2 times the type size. */
const boxOfLetters = 1.2;
/** To be read without glasses beside a telephone; on a card in a wallet there is room for less. */
const smallestPt = { a6: 28, wallet: 11 } as const;

/** Judges a card: each number of its plan stands on its side, large, with the words and hours of its line. */
export function judgeCard(
  pages: readonly PdfPage[],
  library: Library,
  { id, language, code }: CatalogueEntry,
): string[] {
  const plan = library.publications.find((publication) => publication.id === id);
  if (plan?.kind !== 'card') throw new Error(`There is no card ${id}.`);
  const isFromRight = library.languages.some(({ direction, tag }) => tag === language && direction === 'rtl');
  const faults = plan.sides.flatMap(({ rows }, index) => {
    const page = pages[index];
    if (!page) return [`side ${index + 1} is missing`];
    const text = bareText(page.words.map((word) => word.text).join(''));
    const says = (line: string) =>
      isFromRight ? saysWords(page.words, line) : text.includes(bareText(line));
    return rows.flatMap(({ contact, line }) => {
      const number = library.contacts.get(contact)?.phones[0] ?? '';
      const [words] = findPhrase(page, number);
      if (number === '' || !words) return [`side ${index + 1} lacks the number of ${contact}`];
      const sizePt = Math.min(...words.map(({ top, bottom }) => bottom - top)) / boxOfLetters;
      return [
        ...(sizePt < smallestPt[plan.paper] ? [`the number of ${contact} is only ${sizePt} pt high`] : []),
        ...(says(line[language] ?? '') ? [] : [`the words of ${contact} are missing`]),
      ];
    });
  });
  const names = pages.some(({ words }) => words.some(({ text }) => text === library.site.name));
  if (names !== plan.hem) faults.push(plan.hem ? 'lacks our name' : 'tells our name');
  if (!pages.at(-1)?.words.some(({ text }) => text === code)) faults.push('lacks its code');
  return faults;
}
