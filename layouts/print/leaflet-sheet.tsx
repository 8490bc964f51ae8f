import type { VNode } from 'preact';
import type { Leaflet, Panel } from './leaflet.ts';
import { LeafletCover, PlainCover } from './leaflet-cover.tsx';
import { LeafletPanel } from './leaflet-panel.tsx';
import { type PanelPlace, panelPlaces } from './panel-places.ts';

/**
 * Both sides of a leaflet. The order of the markup is the order of reading the folded leaflet; each panel is put at
 * its place on its side. With both ends folded inwards: cover, flap, the three inner panels, back. Folded to and fro:
 * cover, the three inner panels, then the sheet is turned over for the two that lay between.
 */
export function LeafletSheet({ leaflet }: { readonly leaflet: Leaflet }): VNode {
  const { fold, look, panels, qr, small, words } = leaflet;
  const [left, middle, cover] = panels.outside;
  const places = panelPlaces[fold];
  const [leftPlace, middlePlace, coverPlace] = places.outside;
  const Cover = look === 'plain' ? PlainCover : LeafletCover;
  const isZ = fold === 'z-fold';
  const [onFlap, onBack] = middle.kind === 'notes' ? [small, []] : [[], small];
  return (
    <main class={`leaflet ${fold}${look === 'plain' ? ' plain' : ''}`}>
      <section class="side" aria-label={words.outside}>
        <Cover leaflet={leaflet} panel={cover} place={coverPlace} />
        {!isZ && <LeafletPanel panel={left} place={leftPlace} small={onFlap} qr={qr} />}
        <FoldMarks places={places.outside} />
      </section>
      <section class="side" aria-label={words.inside}>
        <Panels panels={panels.inside} places={places.inside} />
        <FoldMarks places={places.inside} />
      </section>
      {isZ && <LeafletPanel panel={left} place={leftPlace} small={[]} qr={qr} />}
      <LeafletPanel panel={middle} place={middlePlace} small={onBack} />
    </main>
  );
}

type PanelsProps = { readonly panels: readonly Panel[]; readonly places: readonly PanelPlace[] };

function Panels({ panels, places }: PanelsProps): VNode {
  return (
    <>
      {panels.map((panel, index) => {
        const place = places[index];
        return place && <LeafletPanel key={panel.id} panel={panel} place={place} small={[]} />;
      })}
    </>
  );
}

function FoldMarks({ places }: { readonly places: readonly PanelPlace[] }): VNode {
  return (
    <>
      {places.slice(1).map(({ left }) => (
        <span key={left} class="fold" style={`--left:${left}mm`} aria-hidden="true" />
      ))}
    </>
  );
}
