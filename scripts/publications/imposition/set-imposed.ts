import { readFile } from 'node:fs/promises';
import type { Manuscript } from '../manuscript.ts';
import { finishSheets } from './finish-sheets.ts';
import { imposeBooklet, imposeSpreads } from './impose-booklet.ts';
import { imposeCards } from './impose-cards.ts';

/**
 * Lays the pages of the finished screen edition on sheets for an office printer; null for an edition that is not made
 * this way. `day` is the day of the edition.
 */
export async function setImposed(
  { context, documentTitle, edition, fileName, plan, text }: Manuscript,
  screen: string,
  day: string,
): Promise<Uint8Array | null> {
  const finish = async (document: Awaited<ReturnType<typeof imposeCards>>, turn: 'short' | 'long' | null) =>
    await finishSheets(
      document,
      {
        title: documentTitle,
        language: context.tag,
        creator: plan.class === 'high' ? 'PDF' : context.library.site.name,
        date: new Date(`${day}T00:00:00Z`),
        turn,
      },
      fileName,
    );
  if (text.as === 'book') {
    const rightToLeft = text.book.language.dir === 'rtl';
    if (edition === 'booklet')
      return await finish(await imposeBooklet(await readFile(screen), rightToLeft), 'short');
    if (edition === 'home')
      return await finish(await imposeSpreads(await readFile(screen), rightToLeft), null);
  }
  if (text.as === 'card' && edition === 'home')
    return await finish(await imposeCards(await readFile(screen)), 'long');
  return null;
}
