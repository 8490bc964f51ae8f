import type { VNode } from 'preact';
import type { BackMatter } from './back-matter.tsx';
import type { Book } from './book.ts';

/** The picture of the cover; its words are the title. */
export function EpubCover({ title }: { readonly title: string }): VNode {
  return (
    <p class="cover">
      <img src="cover.png" alt={title} role="doc-cover" />
    </p>
  );
}

/** Title, imprint and the numbers for the moment of danger. */
export function EpubTitle({ book }: { readonly book: Book }): VNode {
  return (
    <section>
      <p class="kicker">{book.code}</p>
      <h1>{book.title}</h1>
      <p class="lead">{book.subtitle}</p>
      <section class="danger">
        <h2>{book.back.title}</h2>
        <ul>
          {book.back.numbers.map(({ number, text }) => (
            <li key={number}>
              <b>{number}</b> {text}
            </li>
          ))}
        </ul>
      </section>
      {book.imprint.map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
    </section>
  );
}

/** A part after the chapters: glossary, sources, colophon. */
export function EpubMatter({ body, id, title }: BackMatter): VNode {
  return (
    <section>
      <h1 id={id}>{title}</h1>
      {body}
    </section>
  );
}
