import type { VNode } from 'preact';
import { Raw } from '../components/raw.tsx';
import type { Book, Guide, LegendRow } from './book.ts';

type GuidePageProps = { readonly book: Book; readonly hasMarginColumn: boolean };

/** Page two: how to read the book, and the imprint at the foot. */
export function GuidePage({ book, hasMarginColumn }: GuidePageProps): VNode {
  return (
    <section class="guide" data-part="guide" id="guide">
      {book.guide && <HowToRead guide={book.guide} hasMarginColumn={hasMarginColumn} />}
      <div class="imprint">
        {book.imprint.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <p class="folio" data-page-of="guide" aria-hidden="true" />
    </section>
  );
}

type HowToReadProps = { readonly guide: Guide; readonly hasMarginColumn: boolean };

function HowToRead({ guide, hasMarginColumn }: HowToReadProps): VNode {
  return (
    <>
      <h1>{guide.title}</h1>
      <p class="lead">{hasMarginColumn ? guide.lead : guide.leadWithoutMargin}</p>
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
