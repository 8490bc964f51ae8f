import { describe, expect, it } from 'vitest';
import { patterns, pressCloth, strawPlaces } from '../../../layouts/print/pattern.ts';

const sheet = { left: -3, top: -3, right: 151, bottom: 213 };
const card = { left: -3, top: 102, right: 104, bottom: 184 };
const startsOf = (path: string) =>
  [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe.each(patterns)('the cloth of %s', (pattern) => {
  const cloth = pressCloth(pattern, sheet, card, strawPlaces[pattern]);

  it('covers the sheet to its edges', () => {
    const xs = startsOf(cloth.ink).map(({ x }) => x);
    const ys = startsOf(cloth.ink).map(({ y }) => y);
    expect(Math.min(...xs)).toBeLessThan(0);
    expect(Math.max(...xs)).toBeGreaterThan(148);
    expect(Math.min(...ys)).toBeLessThan(0);
    expect(Math.max(...ys)).toBeGreaterThan(205);
  });

  it('leaves the card free', () => {
    const dots = [...startsOf(cloth.ink), ...startsOf(cloth.pins), ...startsOf(cloth.smallPins)];
    const onCard = dots.filter(
      ({ x, y }) => x > card.left && x < card.right && y > card.top && y < card.bottom,
    );
    expect(onCard).toEqual([]);
  });

  it('has one block of straw, which is not pressed in ink too', () => {
    expect(cloth.straw).not.toBe('');
    expect(cloth.ink).not.toContain(cloth.straw);
    const plain = pressCloth(pattern, sheet, card, null);
    expect(plain.straw).toBe('');
    expect(plain.ink.length - cloth.ink.length).toBe(cloth.straw.length);
  });

  it('has three pins between two blocks', () => {
    expect(startsOf(cloth.smallPins)).toHaveLength(2 * startsOf(cloth.pins).length);
  });
});
