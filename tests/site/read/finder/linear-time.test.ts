import { render } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { PlacePage } from '../../../../layouts/components/place-page.tsx';
import type { PlaceProps } from '../../../../layouts/props/finder.ts';
import type { Library } from '../../../../scripts/content/library.ts';
import { loadLibrary } from '../../../../scripts/content/load-library.ts';
import { makeRegion } from '../../../content/finder-places.ts';
import { root } from '../../../content/real-data.ts';
import { openFinder } from './open-finder.ts';

let library: Library;

beforeAll(async () => {
  const loaded = await loadLibrary(root);
  if (!loaded.library) throw new Error('The content cannot be read.');
  library = loaded.library;
});

/** The library with made-up regions of five districts each; contacts are left out, since they do not grow with regions. */
function withRegions(count: number): Library {
  const districts = Array.from({ length: 5 }, (_, index) => ({ id: `d${index}`, name: `Okres ${index}` }));
  const regions = Array.from({ length: count }, (_, index) => {
    const code = `x${String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))}`;
    return [`region-${index}`, makeRegion({ code, centre: ['ic-ustecky'], districts })] as const;
  });
  return { ...library, regions: new Map(regions) };
}

/** Plans and prints all places in the first languages; gives pages and milliseconds. */
function printPlaces(regions: number, tags: readonly string[]): { pages: number; ms: number } {
  const made = withRegions(regions);
  const start = performance.now();
  const places = tags.flatMap((tag) => openFinder(made, tag).views.filter(({ kind }) => kind !== 'contact'));
  for (const { props } of places) render(PlacePage(props as PlaceProps));
  return { pages: places.length, ms: performance.now() - start };
}

/** The quickest of three tries is what the work costs; the rest is what else the machine did. */
function quickest(regions: number, tags: readonly string[]): { pages: number; ms: number } {
  const tries = Array.from({ length: 3 }, () => printPlaces(regions, tags));
  return tries.reduce((best, next) => (next.ms < best.ms ? next : best));
}

describe('the time to plan and print the finder', () => {
  it('grows with regions × languages and no faster', () => {
    printPlaces(4, ['cs']);
    const sizes = [
      [4, ['cs']],
      [12, ['cs']],
      [12, ['cs', 'en', 'uk']],
    ] as const;
    const [small, more, most] = sizes.map(([regions, tags]) => quickest(regions, tags));
    expect([small?.pages, more?.pages, most?.pages]).toEqual([24, 72, 216]);
    const perPage = (measure: { pages: number; ms: number } | undefined) =>
      (measure?.ms ?? Number.NaN) / (measure?.pages ?? Number.NaN);
    // Squared growth would make a page three and nine times dearer; contacts of each language cost a little at first.
    expect(perPage(more)).toBeLessThan(perPage(small) * 2);
    expect(perPage(most)).toBeLessThan(perPage(small) * 2);
  }, 60_000);
});
