import type { VNode } from 'preact';
import type { Leaflet } from './leaflet.ts';
import { LeafletCover } from './leaflet-cover.tsx';
import { LeafletPanel } from './leaflet-panel.tsx';
import { insidePlaces, outsidePlaces } from './panel-places.ts';

/**
 * Both sides of a tri-fold leaflet. The order of the markup is the order of reading the folded leaflet: cover,
 * flap, the three inner panels, back; each panel is put at its place on its side.
 */
export function LeafletSheet({ leaflet }: { readonly leaflet: Leaflet }): VNode {
  const [flap, back, cover] = leaflet.panels.outside;
  const [flapPlace, backPlace, coverPlace] = outsidePlaces;
  return (
    <main class="leaflet">
      <section class="side" aria-label={leaflet.words.outside}>
        <LeafletCover leaflet={leaflet} panel={cover} place={coverPlace} />
        <LeafletPanel panel={flap} place={flapPlace} small={[]} />
        <FoldMarks places={outsidePlaces} />
      </section>
      <section class="side" aria-label={leaflet.words.inside}>
        {leaflet.panels.inside.map((panel, index) => {
          const place = insidePlaces[index];
          return place && <LeafletPanel key={panel.id} panel={panel} place={place} small={[]} />;
        })}
        <FoldMarks places={insidePlaces} />
      </section>
      <LeafletPanel panel={back} place={backPlace} small={leaflet.small} />
    </main>
  );
}

function FoldMarks({ places }: { readonly places: typeof outsidePlaces }): VNode {
  return (
    <>
      {places.slice(1).map(({ left }) => (
        <span key={left} class="fold" style={`--left:${left}mm`} aria-hidden="true" />
      ))}
    </>
  );
}
