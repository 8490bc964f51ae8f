import type { VNode } from 'preact';
import { Raw } from '../components/raw.tsx';
import { Cloth } from './cloth.tsx';
import { CodeFigure } from './code-figure.tsx';
import { Logo } from './logo.tsx';
import type { Poster } from './poster.ts';

/** The cloth is drawn as on a cover of half the width, so that its blocks are as large as a hand. */
const cloth = { left: -1.5, top: -1.5, right: 150, bottom: 55.5 };
const straw = { x: 126.5, y: 22 };

type PosterProps = {
  readonly poster: Poster;
  /** Size of the letters against the usual one. */
  readonly type: number;
};

/** A poster: cloth and scene above, what is true in the middle, numbers that are read from across the room. */
export function PosterSheet({ poster, type }: PosterProps): VNode {
  const { foot, lead, lines, name, numbers, paper, pattern, picture, qr, small, title } = poster;
  return (
    <main class={`poster on-${paper} side`} data-side="1" style={`--type:${type}`}>
      <div class="field">
        <Cloth class="on-indigo" pattern={pattern} area={cloth} straw={straw} />
        {picture && <Raw class="picture" html={picture} />}
      </div>
      <h1>{title}</h1>
      <Raw class="lead" html={lead} />
      <Raw class="lines" html={lines} />
      <Raw class="numbers" html={numbers} />
      <div class="last">
        <Raw class="foot" html={foot} />
        <Logo name={name} heightMm={7} />
      </div>
      {qr && <CodeFigure code={qr} moduleMm={paper === 'a3' ? 1 : 0.71} />}
      <p class="small">{small}</p>
    </main>
  );
}
