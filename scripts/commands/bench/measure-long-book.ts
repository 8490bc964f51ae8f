import type { Book, Chapter } from '../../../layouts/print/book.ts';
import type { Manuscript } from '../../publications/manuscript.ts';
import { typesetManual } from '../../publications/pdf/typeset-manual.ts';
import type { PrintShop } from '../../publications/print-shop.ts';
import { bestOf, type Measure } from './measure.ts';

const LONG = 1000;

/** Sets a book of about a thousand pages, made of the chapters of M2 again and again, against M2 itself. */
export async function measureLongBook(
  manuscripts: readonly Manuscript[],
  shop: PrintShop,
): Promise<Measure[]> {
  const one = manuscripts.find(({ edition, text }) => edition === 'screen' && text.as === 'book');
  if (one?.text.as !== 'book') return [];
  const { book } = one.text;
  const tools = await shop.toolsFor(one.context.tag);
  const short = await timeOf(book, tools);
  const long = await timeOf(repeat(book, Math.round(LONG / short.pages)), tools);
  return [
    bestOf({ id: 'paper-short', title: `${short.pages} pages, once: measure, print, cut`, unit: 'ms/page' }, [
      short.ms / short.pages,
    ]),
    bestOf({ id: 'paper-long', title: `${long.pages} pages, once: measure, print, cut`, unit: 'ms/page' }, [
      long.ms / long.pages,
    ]),
  ];
}

async function timeOf(
  book: Book,
  tools: Parameters<typeof typesetManual>[1],
): Promise<{ pages: number; ms: number }> {
  const start = performance.now();
  const { pages } = await typesetManual(book, tools);
  return { pages, ms: performance.now() - start };
}

/** Copies of a chapter have ids of their own, so that each has its pages and notes. */
function repeat(book: Book, times: number): Book {
  const chapters = Array.from({ length: times }, (_, round) =>
    book.chapters.map(
      (chapter, index): Chapter => ({
        ...chapter,
        id: round === 0 ? chapter.id : `${chapter.id}-${round}`,
        number: round * book.chapters.length + index + 1,
      }),
    ),
  );
  return { ...book, chapters: chapters.flat() };
}
