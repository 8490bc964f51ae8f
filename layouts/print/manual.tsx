import type { VNode } from 'preact';
import { BackCover } from './back-cover.tsx';
import { BackMatterPages } from './back-matter.tsx';
import type { Book } from './book.ts';
import { ChapterPart } from './chapter-part.tsx';
import { ContentsPage } from './contents-page.tsx';
import { Cover } from './cover.tsx';
import { GuidePage } from './guide-page.tsx';

/** `hasMarginColumn` is false where notes of the margin stand in the text, as in large print. */
type ManualProps = { readonly book: Book; readonly hasMarginColumn: boolean };

/** The body of a manual in the order of its pages. Each `data-part` begins a page; measuring adds empty ones. */
export function Manual({ book, hasMarginColumn }: ManualProps): VNode {
  return (
    <main class="book">
      <Cover
        book={book}
        edition={hasMarginColumn ? book.edition : `${book.words.largePrint} · ${book.edition}`}
      />
      <GuidePage book={book} hasMarginColumn={hasMarginColumn} />
      <ContentsPage book={book} />
      {book.chapters.map((chapter) => (
        <ChapterPart key={chapter.id} book={book} chapter={chapter} />
      ))}
      <BackMatterPages book={book} />
      <template class="own-notes">
        <section class="own-notes" data-part="filler">
          <p>{book.words.ownNotes}</p>
          <svg viewBox="0 0 120 160" aria-hidden="true">
            <path d={rulings} />
          </svg>
        </section>
      </template>
      <BackCover book={book} />
    </main>
  );
}

/** Twenty lines, 8 mm apart. */
const rulings = Array.from({ length: 20 }, (_, line) => `M0 ${8 * line + 7.9}H120`).join('');
