import type { VNode } from 'preact';
import { CodeFigure } from './code-figure.tsx';
import type { PrintedCode } from './printed-code.ts';
import type { Zine } from './zine.ts';

type FoldGuideProps = {
  readonly folding: Zine['folding'];
  readonly small: string;
  readonly qr?: PrintedCode | undefined;
};

/** Four drawings and sentences on the back of the sheet; it vanishes inside when the booklet is folded. */
export function FoldGuide({ folding, qr, small }: FoldGuideProps): VNode {
  return (
    <section class="side folding">
      <h2>{folding.title}</h2>
      <ol>
        {folding.steps.map((step, index) => (
          <li key={step}>
            <svg viewBox="0 0 120 85" aria-hidden="true">
              {drawings[index]}
            </svg>
            <p>
              <b>{index + 1}</b> {step}
            </p>
          </li>
        ))}
      </ol>
      {qr && <CodeFigure code={qr} moduleMm={0.6} />}
      <p class="small">{small}</p>
    </section>
  );
}

const sheet = <path class="paper" d="M4 4h112v77H4z" />;

/** Folded into eighths; cut in the middle; pushed together into a cross; closed with the cover in front. */
const drawings: readonly VNode[] = [
  <>
    {sheet}
    <path class="dashes" d="M32 4v77M60 4v77M88 4v77M4 42.5h112" />
  </>,
  <>
    {sheet}
    <path class="dashes" d="M32 4v77M60 4v77M88 4v77M4 42.5h28M88 42.5h28" />
    <path class="thick" d="M32 42.5h56" />
    <path class="thin" d="M40 38l-8 4.5 8 4.5" />
  </>,
  <>
    <path class="thick" d="M10 42.5h30M80 42.5h30M40 42.5q20 -36 40 0q-20 36 -40 0" />
    <path class="thin" d="M14 60h16m-5 -4l5 4 -5 4M106 60h-16m5 -4l-5 4 5 4" />
  </>,
  <>
    <path class="paper" d="M38 8h44v69H38z" />
    <path class="thin" d="M82 8l6 4v69l-6 -4M88 12l6 4v69l-6 -4" />
    <path class="thick" d="M56 34l6 -5v26" />
  </>,
];
