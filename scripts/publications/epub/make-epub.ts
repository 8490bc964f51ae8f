import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { type BackMatter, backMatter } from '../../../layouts/print/back-matter.tsx';
import type { Book, CaptionEntry, Chapter } from '../../../layouts/print/book.ts';
import { EpubChapter } from '../../../layouts/print/epub-chapter.tsx';
import { EpubCover, EpubMatter, EpubTitle } from '../../../layouts/print/epub-front.tsx';
import { type EpubLink, EpubNav } from '../../../layouts/print/epub-nav.tsx';
import { EpubPage } from '../../../layouts/print/epub-page.tsx';
import { titleOfCaptions } from '../../../layouts/print/index-parts.tsx';
import { makeZip, type ZipFile } from '../../files/make-zip.ts';
import { chapterFile, linkChapters, listHeadings, markNoteReferences } from './link-chapters.ts';
import { type EpubItem, type EpubMetadata, writePackage } from './write-package.ts';
import { writeXhtml } from './write-xml.ts';

export type EpubInput = {
  readonly book: Book;
  readonly metadata: EpubMetadata;
  /** PNG of the cover. */
  readonly cover: Uint8Array;
  readonly style: string;
  readonly words: { readonly notes: string; readonly cover: string };
};

type Page = EpubItem & { readonly text: string };

const xhtml = 'application/xhtml+xml';
const namespaces = { epub: 'http://www.idpf.org/2007/ops' };

/** Packs a book as EPUB 3.3: cover, title, contents, a file for each chapter, back matter; nothing is loaded from elsewhere. */
export function makeEpub({ book, cover, metadata, style, words }: EpubInput): Uint8Array {
  const pages: Page[] = [
    writePage(book, 'cover', words.cover, 'cover', EpubCover({ title: book.title })),
    writePage(book, 'title', book.title, 'titlepage', EpubTitle({ book })),
    writeNav(book, words.cover),
    ...book.chapters.map((chapter) => writeChapter(book, chapter, words.notes)),
    ...matterOf(book).map(({ body, id, title }) =>
      writePage(book, id, title, 'backmatter', EpubMatter({ id, title, body })),
    ),
  ];
  const items: EpubItem[] = [
    ...pages.map(({ text: _, ...item }) => item),
    { id: 'style', href: 'style.css', type: 'text/css' },
    { id: 'cover-image', href: 'cover.png', type: 'image/png', properties: 'cover-image' },
  ];
  const files: ZipFile[] = [
    { path: 'mimetype', bytes: encode('application/epub+zip'), stored: true },
    { path: 'META-INF/container.xml', bytes: encode(container) },
    { path: 'EPUB/package.opf', bytes: encode(writePackage(metadata, items)) },
    { path: 'EPUB/style.css', bytes: encode(style) },
    { path: 'EPUB/cover.png', bytes: cover },
    ...pages.map(({ href, text }) => ({ path: `EPUB/${href}`, bytes: encode(text) })),
  ];
  return makeZip(files);
}

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

function writeChapter(book: Book, chapter: Chapter, notesLabel: string): Page {
  const body = markNoteReferences(linkChapters(chapter.body, book));
  const notes = chapter.notes.map(({ html, id, number }) => ({ id, number, html: linkChapters(html, book) }));
  const view = EpubChapter({ book, chapter, body, notes, notesLabel });
  const page = writePage(book, `c${chapter.number}`, chapter.title, 'bodymatter', view);
  return { ...page, href: chapterFile(chapter.number) };
}

function writeNav(book: Book, coverTitle: string): Page {
  const chapters = book.chapters.map(({ body, number, title }) => ({
    href: chapterFile(number),
    title: `${number} ${title}`,
    parts: listHeadings(body).map((part) => ({
      href: `${chapterFile(number)}#${part.id}`,
      title: part.title,
    })),
  }));
  const back = matterOf(book).map(({ id, title }) => ({ href: `${id}.xhtml`, title, parts: [] }));
  const lists = (['table', 'figure'] as const).map((kind) => ({
    type: kind === 'table' ? ('lot' as const) : ('loi' as const),
    title: kind === 'table' ? book.words.tables : book.words.figures,
    entries: titleOfCaptions(book) === null ? [] : listCaptions(book, kind),
  }));
  const view = EpubNav({
    lists: lists.filter(({ entries }) => entries.length > 0),
    label: book.words.contents,
    entries: [...chapters, ...back],
    start: chapterFile(1),
    cover: { href: 'cover.xhtml', title: coverTitle },
  });
  return { ...writePage(book, 'nav', book.words.contents, 'frontmatter', view), properties: 'nav' };
}

/** The list of tables and figures is part of the navigation here. */
function matterOf(book: Book): readonly BackMatter[] {
  return backMatter(book).filter(({ id }) => id !== 'captions');
}

function listCaptions({ captions, chapters }: Book, kind: CaptionEntry['kind']): EpubLink[] {
  const numbers = new Map(chapters.map(({ id, number }) => [id, number]));
  return captions
    .filter((caption) => caption.kind === kind)
    .map(({ chapter, id, label, title }) => ({
      href: `${chapterFile(numbers.get(chapter) ?? 0)}#${id}`,
      title: `${label} ${title}`,
    }));
}

function writePage(book: Book, id: string, title: string, type: string, children: VNode): Page {
  const page = EpubPage({ language: book.language, title, type, children });
  const text = writeXhtml(`<!DOCTYPE html>${render(page)}`, namespaces);
  return {
    id,
    href: `${id}.xhtml`,
    type: xhtml,
    spine: true,
    text,
    ...(text.includes('<svg') ? { properties: 'svg' } : {}),
  };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
