import type { VNode } from 'preact';
import { Raw } from '../components/raw.tsx';
import { Cloth } from './cloth.tsx';
import type { Leaflet, Panel } from './leaflet.ts';
import { Logo } from './logo.tsx';
import type { PanelPlace } from './panel-places.ts';
import type { Pattern, Point } from './pattern.ts';

type CoverProps = { readonly leaflet: Leaflet; readonly panel: Panel; readonly place: PanelPlace };

const BLEED = 3;
const sheet = { left: 0, top: -BLEED, right: 100 + BLEED, bottom: 210 + BLEED };
const card = { left: 0, top: 76, right: 80, bottom: 198 };

/** Cover of a leaflet: the cloth with a white block for title, picture and logo. */
export function LeafletCover({ leaflet, panel, place }: CoverProps): VNode {
  return (
    <section
      class="panel panel-cover"
      data-panel={panel.id}
      style={`--left:${place.left}mm;--width:${place.width}mm`}
    >
      <Cloth
        class="on-indigo"
        pattern={leaflet.pattern}
        area={sheet}
        free={card}
        straw={straw(leaflet.pattern)}
      />
      <div class="card">
        <h1>{leaflet.title}</h1>
        <p class="subtitle">{leaflet.subtitle}</p>
        <Raw class="card-text" html={panel.body} />
        {panel.picture && <Raw class="picture" html={panel.picture} />}
        <Logo name={leaflet.words.logo} heightMm={7} />
      </div>
    </section>
  );
}

/** The same without anything that is seen from across a room: a heading on white paper. */
export function PlainCover({ leaflet, panel, place }: CoverProps): VNode {
  return (
    <section
      class="panel panel-plain"
      data-panel={panel.id}
      style={`--left:${place.left}mm;--width:${place.width}mm`}
    >
      <div class="panel-text">
        <h1>{leaflet.title}</h1>
        {leaflet.subtitle !== '' && <p class="subtitle">{leaflet.subtitle}</p>}
        <Raw class="card-text" html={panel.body} />
      </div>
    </section>
  );
}

/** Discs grow and shrink along a row; the straw one is the largest of them. */
function straw(pattern: Pattern): Point {
  return { x: pattern === 'discs' ? 77 : 66, y: 22 };
}
