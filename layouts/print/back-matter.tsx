import type { VNode } from 'preact';
import { Raw } from '../components/raw.tsx';
import type { Book } from './book.ts';
import { CodeFigure } from './code-figure.tsx';
import {
  CaptionList,
  ContactIndex,
  fewestEntries,
  IndexPages,
  LawIndex,
  titleOfCaptions,
  WebSources,
} from './index-parts.tsx';

/** A part after the chapters; `id` is its place in the book. */
export type BackMatter = { readonly id: string; readonly title: string; readonly body: VNode };

/** Lists the parts after the chapters which this book has, in their order: lists and indexes, sources, colophon. */
export function backMatter(book: Book): readonly BackMatter[] {
  const parts: BackMatter[] = [];
  const captions = titleOfCaptions(book);
  if (captions !== null) {
    parts.push({ id: 'captions', title: captions, body: <CaptionList book={book} /> });
  }
  if (book.glossary.length > 0) {
    parts.push({ id: 'glossary', title: book.words.glossary, body: <Glossary book={book} /> });
  }
  if (book.laws.length > 0) {
    parts.push({ id: 'laws', title: book.words.laws, body: <LawIndex book={book} /> });
  }
  if (book.contacts.length >= fewestEntries) {
    parts.push({ id: 'contacts', title: book.words.contacts, body: <ContactIndex book={book} /> });
  }
  if (book.sources.length > 0) {
    parts.push({ id: 'sources', title: book.words.sources, body: <WebSources book={book} /> });
  }
  if (book.colophon.length > 0) {
    parts.push({ id: 'colophon', title: book.words.colophon, body: <Colophon book={book} /> });
  }
  return parts;
}

/** Prints the parts after the chapters one below the other; nothing if the book has none. */
export function BackMatterPages({ book }: { readonly book: Book }): VNode | null {
  const parts = backMatter(book);
  if (parts.length === 0) return null;
  return (
    <section class="back-matter" data-part="matter">
      <div class="flow wide running-matter">
        {parts.map((part) => (
          <section key={part.id}>
            <h1 id={part.id}>{part.title}</h1>
            {part.body}
          </section>
        ))}
      </div>
    </section>
  );
}

/** The glossary is the index, too: measuring writes the pages behind each term. */
function Glossary({ book }: { readonly book: Book }): VNode {
  return (
    <dl class="terms">
      {book.glossary.map(({ id, term, text }) => (
        <div key={id}>
          <dt>{term}</dt>
          <dd>
            <Raw as="span" html={text} />
            <IndexPages of="term" entry={id} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Colophon({ book }: { readonly book: Book }): VNode {
  return (
    <div class="colophon-text">
      {book.colophon.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {book.qr && <CodeFigure code={book.qr} moduleMm={0.6} />}
    </div>
  );
}
