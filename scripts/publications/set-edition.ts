import { setEpub } from './epub/set-epub.ts';
import { setImposed } from './imposition/set-imposed.ts';
import type { Manuscript } from './manuscript.ts';
import { inspectPdf } from './pdf/inspect-pdf.ts';
import { repairPdf } from './pdf/repair-pdf.ts';
import { TypesetError } from './pdf/typeset-error.ts';
import type { PrintShop } from './print-shop.ts';
import { typesetText } from './typeset-text.ts';

export type SetFile = { readonly bytes: Uint8Array; readonly ending: 'pdf' | 'epub' };

/**
 * Sets one edition as a file for its reader. `screen` is the finished screen edition, from which others are made.
 * @throws TypesetError when it cannot be set (a panel that overflows, pages that do not agree); it names the place.
 */
export async function setEdition(
  manuscript: Manuscript,
  shop: PrintShop,
  screen: string | null,
): Promise<SetFile> {
  const { context, edition, text } = manuscript;
  if (edition === 'epub' && text.as === 'book' && screen !== null) {
    const { styles } = await shop.toolsFor(context.tag);
    const bytes = await setEpub({ book: text.book, date: shop.date, manuscript, screen, styles });
    return { bytes, ending: 'epub' };
  }
  const imposed = screen === null ? null : await setImposed(manuscript, screen, shop.date);
  return { bytes: imposed ?? (await setTagged(manuscript, shop)), ending: 'pdf' };
}

/** Typesets a text, makes it accessible (PDF/UA-1) and hears it once as a screen reader would say it. */
async function setTagged(manuscript: Manuscript, shop: PrintShop): Promise<Uint8Array> {
  const { context, documentTitle, edition, fileName, plan, text } = manuscript;
  const isWatched = plan.class === 'high';
  const tools = await shop.toolsFor(context.tag, edition === 'large' ? 'large' : 'a5');
  const printed = await typesetText(manuscript, tools);
  const { bytes, reopened } = await repairPdf(printed.bytes, {
    formFont: text.as === 'form' ? await tools.formFont() : null,
    id: fileName,
    title: documentTitle,
    language: context.tag,
    author: isWatched ? null : context.library.site.name,
    subject: isWatched ? null : manuscript.description,
    creator: isWatched ? 'PDF' : context.library.site.name,
    date: new Date(`${shop.date}T00:00:00Z`),
    linkText: (target) =>
      target.kind === 'inside'
        ? context.t('link.to-page', { page: String(target.page ?? '') })
        : context.t('link.to-address', { address: target.address }),
  });
  const complaints = inspectPdf(reopened, {
    language: context.tag,
    source: printed.source,
    titles: text.as === 'book' ? 'many' : 'one',
    vagueLinks: context.t('link.vague').split(', '),
  });
  if (complaints.length > 0) throw new TypesetError(plan.id, complaints);
  return bytes;
}
