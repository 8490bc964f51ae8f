import { inLanes } from '../../publications/in-lanes.ts';
import type { Manuscript } from '../../publications/manuscript.ts';
import type { PrintShop } from '../../publications/print-shop.ts';
import { setEdition } from '../../publications/set-edition.ts';
import { bestOf, type Measure } from './measure.ts';

const COPIES = 40;
const LANES = 2;
/** Twenty a second. */
const aim = 50;

/** Sets the same leaflet many times, as if each region had its own: typeset, tagged, repaired and inspected. */
export async function measureLeaflets(
  manuscripts: readonly Manuscript[],
  shop: PrintShop,
  runs: number,
): Promise<Measure[]> {
  const leaflet = manuscripts.find(({ edition, text }) => edition === 'screen' && text.as === 'leaflet');
  if (!leaflet) return [];
  const each: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await inLanes(
      Array.from({ length: COPIES }, () => leaflet),
      LANES,
      (one) => setEdition(one, shop, null),
    );
    each.push((performance.now() - start) / COPIES);
  }
  return [
    bestOf(
      { id: 'paper-leaflets', title: `a tagged leaflet, ${COPIES} in a row, two at once`, unit: 'ms', aim },
      each,
    ),
  ];
}
