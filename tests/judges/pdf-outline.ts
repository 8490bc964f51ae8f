import type { ExpectedBook } from './pdf-book.ts';
import type { OutlineEntry } from './pdf-facts.ts';

/**
 * Judges the outline of a manual: all chapters in order with their sections below them, in whole words with their
 * spaces, each leading to the page of its place.
 */
export function judgeOutline(
  outline: readonly OutlineEntry[],
  book: ExpectedBook,
  places: ReadonlyMap<string, number>,
): string[] {
  const faults: string[] = [];
  let from = 0;
  const expect = (title: string, level: number, page: number | undefined, exact: boolean) => {
    const wanted = spaced(title);
    const isNamed = (entry: OutlineEntry, place: number) =>
      place >= from &&
      entry.level === level &&
      (spaced(entry.title) === wanted || (!exact && spaced(entry.title).endsWith(` ${wanted}`)));
    // A first chapter may have the title that the cover has.
    const right = outline.findIndex((entry, place) => isNamed(entry, place) && entry.page === page);
    const index = right < 0 ? outline.findIndex(isNamed) : right;
    if (index < 0) return void faults.push(`the outline lacks “${wanted}”`);
    from = index + 1;
    if (page !== undefined && outline[index]?.page !== page)
      faults.push(`“${wanted}” of the outline leads to page ${outline[index]?.page}, not ${page}`);
  };
  for (const chapter of book.chapters) {
    expect(chapter.title, 1, places.get(chapter.id), false);
    for (const { id, level, title } of chapter.sections)
      expect(title, level, places.get(`${chapter.id}--${id}`), true);
  }
  for (const title of book.backMatter) expect(title, 1, undefined, true);
  return faults;
}

function spaced(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
