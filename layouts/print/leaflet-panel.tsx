import type { VNode } from 'preact';
import { Raw } from '../components/raw.tsx';
import { CodeFigure } from './code-figure.tsx';
import type { Panel } from './leaflet.ts';
import type { PanelPlace } from './panel-places.ts';
import type { PrintedCode } from './printed-code.ts';

type PanelProps = {
  readonly panel: Panel;
  readonly place: PanelPlace;
  /** Lines at the foot. */
  readonly small: readonly string[];
  /** Below the picture, which makes room for it. */
  readonly qr?: PrintedCode | undefined;
};

/** One panel: text from the top, a picture above the foot that shrinks before the text has no room. */
export function LeafletPanel({ panel, place, qr, small }: PanelProps): VNode {
  return (
    <section
      class={`panel panel-${panel.kind}`}
      data-panel={panel.id}
      style={`--left:${place.left}mm;--width:${place.width}mm`}
    >
      <div class="panel-text">
        <h2>{panel.title}</h2>
        <Raw html={panel.body} />
      </div>
      {panel.picture && <Raw class="picture" html={panel.picture} />}
      {qr && <CodeFigure code={qr} moduleMm={0.55} />}
      {small.length > 0 && (
        <div class="small-print">
          {small.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </section>
  );
}
