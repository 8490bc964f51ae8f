import type { VNode } from 'preact';
import { backMatter } from './back-matter.tsx';
import type { Book } from './book.ts';
import { tagAs } from './tag-as.ts';

/**
 * Table of contents. The numbers are empty and of fixed width (`data-page-of` names the place); measuring fills
 * them in and adds the h2 of each chapter, without moving a line.
 */
export function ContentsPage({ book }: { readonly book: Book }): VNode {
  const parts = backMatter(book);
  return (
    <section class="contents" data-part="contents">
      <div class="flow wide running-contents">
        <h1>{book.words.contents}</h1>
        <ol class="toc" lang={tagAs(book.language.tag, 'toc')}>
          {book.chapters.map((chapter) => (
            <li key={chapter.id} data-chapter={chapter.id}>
              <Entry target={chapter.id} number={String(chapter.number)} title={chapter.title} />
            </li>
          ))}
          {parts.map((part) => (
            <li key={part.id}>
              <Entry target={part.id} number="" title={part.title} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

type EntryProps = { readonly target: string; readonly number: string; readonly title: string };

function Entry({ target, number, title }: EntryProps): VNode {
  return (
    <a href={`#${target}`}>
      <span class="number">{number}</span> <span class="title">{title}</span>{' '}
      <span class="page" data-page-of={target} />
    </a>
  );
}
