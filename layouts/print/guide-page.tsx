import type { VNode } from 'preact';
import { Raw } from '../components/raw.tsx';
import type { Book, Guide, LegendRow } from './book.ts';

/** Page two: how to read the book, and the imprint at the foot. */
export function GuidePage({ book }: { readonly book: Book }): VNode {
  return (
    <section class="guide" data-part="guide" id="guide">
      {book.guide && <HowToRead guide={book.guide} />}
      <div class="imprint">
        {book.imprint.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <p class="folio" data-page-of="guide" aria-hidden="true" />
    </section>
  );
}

function HowToRead({ guide }: { readonly guide: Guide }): VNode {
  return (
    <>
      <h1>{guide.title}</h1>
      <p class="lead">{guide.lead}</p>
      <ul class="legend">
        {guide.legend.map((row) => (
          <li key={row.label}>
            <Sample row={row} />
            <span class="meaning">{row.meaning}</span>
          </li>
        ))}
      </ul>
      <Raw class="guide-text" html={guide.body} />
    </>
  );
}

function Sample({ row }: { readonly row: LegendRow }): VNode {
  return (
    <span class={`sample ${row.sample}`}>
      <b>{row.label}</b>
      {row.detail && <span>{row.detail}</span>}
    </span>
  );
}
