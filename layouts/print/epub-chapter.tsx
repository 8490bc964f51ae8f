import type { VNode } from 'preact';
import type { Html } from '../../scripts/content/html.ts';
import { Raw } from '../components/raw.tsx';
import type { Book, Chapter } from './book.ts';

type EpubChapterProps = {
  readonly book: Book;
  readonly chapter: Chapter;
  /** The text and the notes with links between the files of the book. */
  readonly body: Html;
  readonly notes: readonly { readonly id: string; readonly number: number; readonly html: Html }[];
  readonly notesLabel: string;
};

/** A chapter for an e-reader: opening, text, then its notes, which readers open in place. */
export function EpubChapter({ body, book, chapter, notes, notesLabel }: EpubChapterProps): VNode {
  return (
    <section role="doc-chapter" aria-labelledby="chapter-title">
      <header>
        <p class="kicker">{book.words.chapter.replace('{number}', String(chapter.number))}</p>
        <h1 id="chapter-title">{chapter.title}</h1>
        <p class="lead">{chapter.lead}</p>
        {chapter.picture && <Raw class="picture" html={chapter.picture} />}
      </header>
      <Raw html={body} />
      {notes.length > 0 && (
        <section class="notes" role="doc-endnotes" aria-label={notesLabel}>
          {notes.map((note) => (
            <aside key={note.id} id={note.id} role="doc-footnote" {...{ 'epub:type': 'footnote' }}>
              <p>
                <a href={`#fr-${note.number}`}>{note.number}</a> <Raw as="span" html={note.html} />
              </p>
            </aside>
          ))}
        </section>
      )}
    </section>
  );
}
