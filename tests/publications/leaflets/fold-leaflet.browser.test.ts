import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Leaflet } from '../../../layouts/print/leaflet.ts';
import { panelPlaces } from '../../../layouts/print/panel-places.ts';
import { trustHtml } from '../../../scripts/content/html.ts';
import { typesetLeaflet } from '../../../scripts/publications/leaflets/typeset-leaflet.ts';
import { type Label, readLabels } from '../imposition/read-labels.ts';
import { leafletFixture } from '../typeset/leaflet-fixture.ts';
import { found, openTools } from '../typeset/open-tools.ts';
import { foldLeaflet, type Panels, type View } from './fold-leaflet.ts';

/** Panels by their places on a sheet that is read from left to right. */
const names = [
  'outside-left',
  'outside-middle',
  'cover',
  'inside-left',
  'inside-middle',
  'inside-right',
] as const;

/** A leaflet whose panels say nothing but their names. */
function named(fold: Leaflet['fold']): Leaflet {
  const panel = (id: string) => ({ id, kind: 'text' as const, title: id, body: trustHtml('') });
  const [a, b, c, d, e, f] = names;
  const panels = {
    outside: [panel(a), panel(b), { ...panel(c), kind: 'cover' as const }] as const,
    inside: [panel(d), panel(e), panel(f)] as const,
  };
  return { ...leafletFixture(), fold, look: 'plain', title: 'cover', subtitle: '', panels, small: [] };
}

/** Finds the names on the printed sides, from left to right. */
function readPanels([outside = [], inside = []]: readonly (readonly Label[])[]): Panels {
  const known = new Set<string>(names);
  const order = (labels: readonly Label[]) =>
    labels
      .filter(({ text }) => known.has(text))
      .toSorted((a, b) => a.x - b.x)
      .map(({ text }) => text);
  return { outside: order(outside), inside: order(inside) };
}

let tools: Awaited<ReturnType<typeof openTools>>;
beforeAll(async () => {
  if (found) tools = await openTools();
});
afterAll(() => tools?.browser.close());

/** Prints a leaflet of names and folds what poppler reads from its pages. */
async function fold(leaflet: Leaflet): Promise<View[]> {
  const { bytes } = await typesetLeaflet(leaflet, tools);
  const { dir } = leaflet.language;
  const widths = panelPlaces[leaflet.fold].inside.map(({ width }) => width);
  const fromLeft = dir === 'rtl' ? widths.toReversed() : widths;
  return foldLeaflet(readPanels(await readLabels(bytes)), leaflet.fold, fromLeft, dir);
}

describe.skipIf(!found)('a printed leaflet, folded', () => {
  it('with both ends inwards shows the flap, then the inside, and its back last', async () => {
    expect(await fold(named('tri-fold'))).toEqual([
      ['cover'],
      ['inside-left', 'outside-left'],
      ['inside-left', 'inside-middle', 'inside-right'],
      ['outside-left', 'outside-middle', 'cover'],
      ['outside-middle'],
    ]);
  });

  it('to and fro shows the inside, then the other side, and has its last inner panel on its back', async () => {
    expect(await fold(named('z-fold'))).toEqual([
      ['cover'],
      ['inside-left', 'inside-middle'],
      ['inside-left', 'inside-middle', 'inside-right'],
      ['outside-left', 'outside-middle', 'cover'],
      ['inside-right'],
    ]);
  });

  it.each(['tri-fold', 'z-fold'] as const)('%s from right to left opens to the right', async (kind) => {
    const mirrored = { ...named(kind), language: { tag: 'ar', dir: 'rtl' } as const };
    const views = await fold(mirrored);
    expect(views).toEqual((await fold(named(kind))).map((view) => view.toReversed()));
    const [closed, opened = []] = views;
    expect([closed, opened.at(-1)]).toEqual([['cover'], 'inside-left']);
  });

  it('is seen to be wrong when it is read from right to left and folded as from left to right', async () => {
    const mirrored = { ...named('z-fold'), language: { tag: 'ar', dir: 'rtl' } as const };
    const { bytes } = await typesetLeaflet(mirrored, tools);
    const [closed] = foldLeaflet(readPanels(await readLabels(bytes)), 'z-fold', [99, 99, 99], 'ltr');
    expect(closed).not.toEqual(['cover']);
  });

  it('is seen to be wrong when two panels are exchanged', async () => {
    const leaflet = named('tri-fold');
    const [left, middle, right] = leaflet.panels.inside;
    const panels = { ...leaflet.panels, inside: [middle, left, right] as const };
    const [, , opened] = await fold({ ...leaflet, panels });
    expect(opened).toEqual(['inside-middle', 'inside-left', 'inside-right']);
  });

  it('cannot be folded inwards at both ends without a narrower panel', () => {
    const panels: Panels = { outside: [], inside: [] };
    expect(() => foldLeaflet(panels, 'tri-fold', [99, 99, 99])).toThrow('in 0 ways');
    expect(() => foldLeaflet(panels, 'tri-fold', [97, 100, 97])).toThrow('in 2 ways');
  });
});
