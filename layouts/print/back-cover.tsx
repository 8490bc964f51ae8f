import type { VNode } from 'preact';
import type { Book } from './book.ts';
import { Cloth } from './cloth.tsx';

const BLEED = 3;
const upperHalf = { left: -BLEED, top: -BLEED, right: 148 + BLEED, bottom: 93 };

/** Back cover: the numbers for the moment of danger, largest first thing that is read. */
export function BackCover({ book }: { readonly book: Book }): VNode {
  return (
    <section class="back-cover" data-part="back">
      <Cloth class="tone" pattern={book.pattern} area={upperHalf} />
      <div class="emergency">
        <h1>{book.back.title}</h1>
        <ul>
          {book.back.numbers.map(({ number, text }) => (
            <li key={number}>
              <b class="number">{number}</b> <span>{text}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
