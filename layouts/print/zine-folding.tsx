import type { VNode } from 'preact';
import { CodeFigure } from './code-figure.tsx';
import type { PrintedCode } from './printed-code.ts';
import type { Zine } from './zine.ts';
import { foldDrawingBox, foldDrawings } from './zine-fold-drawings.tsx';

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
            <svg viewBox={foldDrawingBox} aria-hidden="true">
              {foldDrawings[index]}
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
