import type { VNode } from 'preact';
import { Raw } from '../components/raw.tsx';
import type { TextSection } from './text-section.ts';
import type { Zine } from './zine.ts';
import { FoldGuide } from './zine-folding.tsx';
import { type ZinePlace, zinePanel, zinePlaces } from './zine-places.ts';

/** The printed side with its eight panels, tagged in the order of reading, and the back that shows how to fold. */
export function ZineSheet({ zine }: { readonly zine: Zine }): VNode {
  const places = zinePlaces(zine.language.dir === 'rtl');
  return (
    <main class={zine.outline ? 'zine outlined' : 'zine'}>
      <div class="side">
        {zine.panels.map((panel, index) => {
          const place = places[index];
          return place && <Panel key={panel.id} zine={zine} panel={panel} number={index + 1} place={place} />;
        })}
        <Creases />
      </div>
      <FoldGuide folding={zine.folding} small={zine.small} qr={zine.qr} />
    </main>
  );
}

type PanelProps = {
  readonly zine: Zine;
  readonly panel: TextSection;
  readonly number: number;
  readonly place: ZinePlace;
};

function Panel({ number, panel, place, zine }: PanelProps): VNode {
  const isCover = number === 1;
  const { height, width } = zinePanel;
  const at = `--x:${place.column * width}mm;--y:${place.row * height}mm`;
  return (
    <section
      class={`panel${place.turned ? ' turned' : ''}${isCover ? ' front' : ''}`}
      data-panel={panel.id}
      style={at}
    >
      <div class="panel-text">
        {isCover ? <h1>{zine.title}</h1> : <h2>{panel.title}</h2>}
        <Raw html={panel.body} />
      </div>
      {panel.picture && <Raw class="picture" html={panel.picture} />}
      {!isCover && (
        <span class="leaf" aria-hidden="true">
          {number}
        </span>
      )}
    </section>
  );
}

/** Where to fold (dashes at the edges) and where to cut (the line in the middle, with scissors). */
function Creases(): VNode {
  const { height, width } = zinePanel;
  const folds = [1, 2, 3].map((column) => column * width);
  return (
    <svg class="creases" viewBox="0 0 297 210" aria-hidden="true">
      {folds.map((x) => (
        <path key={x} class="fold" d={`M${x} 0v8M${x} 202v8`} />
      ))}
      <path class="fold" d={`M0 ${height}h8M289 ${height}h8`} />
      <path class="cut" d={`M${width} ${height}h${2 * width}`} />
      <path class="scissors" d={`M${width + 1} ${height}m6 -1.6l-6 2.4m6 .8l-6 -2.4`} />
      <circle class="scissors" cx={width + 8.2} cy={height - 2.3} r="1.2" />
      <circle class="scissors" cx={width + 8.2} cy={height + 2.3} r="1.2" />
    </svg>
  );
}
