import type { VNode } from 'preact';
import { Raw } from '../components/raw.tsx';
import type { Book, Chapter } from './book.ts';
import { Cloth } from './cloth.tsx';
import { tagAs } from './tag-as.ts';

type ChapterProps = { readonly book: Book; readonly chapter: Chapter };

/** A chapter: an opening page on the right, then its text. Notes wait in a template until their page is known. */
export function ChapterPart({ book, chapter }: ChapterProps): VNode {
  return (
    <section class="chapter" data-part="chapter" data-chapter={chapter.id}>
      <Opening book={book} chapter={chapter} />
      <Raw class={`flow column running-${chapter.number}`} html={chapter.body} />
      <template class="notes">
        {chapter.notes.map((note) => (
          <span
            key={note.id}
            class="foot-note"
            id={idInBook(chapter.id, note.id)}
            lang={tagAs(book.language.tag, 'fn')}
          >
            <a class="fnback" href={`#${idInBook(chapter.id, `fr-${note.number}`)}`}>
              {note.number}
            </a>{' '}
            <Raw as="span" html={note.html} />
          </span>
        ))}
      </template>
    </section>
  );
}

function Opening({ book, chapter }: ChapterProps): VNode {
  return (
    <header class="opening">
      {chapter.picture ? (
        <>
          <div class="ground" />
          <Raw class="scene" html={chapter.picture} />
        </>
      ) : (
        <div class="ground">
          <Cloth class="pale" pattern={book.pattern} area={ground} />
        </div>
      )}
      <div class="heading">
        <h1 id={chapter.id}>
          <span class="kicker">{book.words.chapter.replace('{number}', String(chapter.number))}</span>{' '}
          <span class="title">{chapter.title}</span>
        </h1>
        <p class="lead">{chapter.lead}</p>
      </div>
      {chapter.audience && (
        <p class="audience">
          <b>{book.words.audience}</b> {chapter.audience}
        </p>
      )}
      <p class="folio" data-page-of={chapter.id} aria-hidden="true" />
    </header>
  );
}

/** Ids of a chapter are local; in the book they carry its id. Measuring does the same to the text. */
function idInBook(chapter: string, id: string): string {
  return `${chapter}--${id}`;
}

const ground = { left: -3, top: -3, right: 151, bottom: 104 };
