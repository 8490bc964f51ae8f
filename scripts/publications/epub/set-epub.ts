import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Book } from '../../../layouts/print/book.ts';
import { drawPdfPage } from '../../programs/draw-pdf-page.ts';
import type { Manuscript } from '../manuscript.ts';
import { makeEpub } from './make-epub.ts';

const coverWidthPx = 1000;

export type EpubSource = {
  readonly manuscript: Manuscript;
  readonly book: Book;
  /** The finished screen edition; its first page becomes the cover. */
  readonly screen: string;
  /** Folder `layouts/styles/print`. */
  readonly styles: string;
  /** Day of the edition, YYYY-MM-DD. */
  readonly date: string;
};

/** Sets a manual for e-readers, from the same chapters as its pages. */
export async function setEpub({ book, date, manuscript, screen, styles }: EpubSource): Promise<Uint8Array> {
  const { context, description, documentTitle, fileName } = manuscript;
  const { library, t } = context;
  return makeEpub({
    book,
    cover: await drawPdfPage(screen, { page: 1, widthPx: coverWidthPx }),
    style: await readStyle(styles),
    words: { notes: t('notes.label'), cover: t('print.cover') },
    metadata: {
      identifier: `urn:uuid:${uuidOf(`${library.site.name} ${fileName} ${date}`)}`,
      title: documentTitle,
      language: context.tag,
      direction: book.language.dir,
      publisher: library.site.name,
      description,
      date,
      rights: t('print.licence.text'),
      accessibility: t('epub.accessibility'),
      hasPictures: book.chapters.some(({ body, picture }) => picture !== null || body.includes('<svg')),
    },
  });
}

/** Scenes have the colours of the web; what is drawn of the text comes after them. */
async function readStyle(styles: string): Promise<string> {
  const sheets = [`${styles}/../site/pictures.css`, `${styles}/epub.css`];
  return (await Promise.all(sheets.map((sheet) => readFile(sheet, 'utf8')))).join('\n');
}

/** The same name gives the same UUID (RFC 9562, version 8 with SHA-256). */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
