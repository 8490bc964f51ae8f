import type { VNode } from 'preact';
import type { Book } from './book.ts';
import { Cloth } from './cloth.tsx';
import { Logo } from './logo.tsx';
import { strawPlaces } from './pattern.ts';

const BLEED = 3;
/** A5 with bleed on the outer edges; the card with the title stays free. */
const sheet = { left: -BLEED, top: -BLEED, right: 148 + BLEED, bottom: 210 + BLEED };
const card = { left: -BLEED, top: 102, right: 104, bottom: 184 };

type CoverProps = { readonly book: Book; readonly edition: string };

/** Front cover of a manual: the cloth in indigo, a white block with the title on it. */
export function Cover({ book, edition }: CoverProps): VNode {
  return (
    <section class="cover" data-part="cover">
      <Cloth
        class="on-indigo"
        pattern={book.pattern}
        area={sheet}
        free={card}
        straw={strawPlaces[book.pattern]}
      />
      <div class="card">
        <p class="code">{book.code}</p>
        <h1>{book.title}</h1>
        <p class="subtitle">{book.subtitle}</p>
        <p class="edition">{edition}</p>
        <Logo name={book.words.logo} heightMm={8} />
      </div>
    </section>
  );
}
