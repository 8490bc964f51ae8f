import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { LeafletSheet } from '../../../layouts/print/leaflet-sheet.tsx';
import { panelPlaces } from '../../../layouts/print/panel-places.ts';
import { leafletFixture } from '../../publications/typeset/leaflet-fixture.ts';

const markup = render(LeafletSheet({ leaflet: leafletFixture() }));

describe('the markup of a leaflet', () => {
  it('follows the reading of the folded sheet', () => {
    const panels = [...markup.matchAll(/data-panel="(\w+)"/g)].map(([, panel]) => panel);
    expect(panels).toEqual(['cover', 'say', 'timeline', 'children', 'advice', 'numbers']);
  });

  it('has one h1, and an h2 for each other panel', () => {
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(markup.match(/<h2/g)).toHaveLength(5);
  });
});

describe.each(['tri-fold', 'z-fold'] as const)('the panels of a %s', (fold) => {
  const { inside, outside } = panelPlaces[fold];

  it.each([
    ['outside', outside],
    ['inside', inside],
  ])('fill the %s without gap or overlap', (_side, places) => {
    const ends = places.map(({ left, width }) => left + width);
    expect(places.map(({ left }) => left)).toEqual([0, ends[0], ends[1]]);
    expect(ends[2]).toBe(297);
  });

  it('lie back to back: each fold of the inside meets a fold of the outside', () => {
    const folds = inside.slice(1).map(({ left }) => 297 - left);
    expect(folds.sort((a, b) => a - b)).toEqual(outside.slice(1).map(({ left }) => left));
  });
});
