import { describe, expect, it } from 'vitest';
import { type Light, toInk } from '../../../scripts/publications/print-ready/ink.ts';
import { inkOperations, UnknownColour } from '../../../scripts/publications/print-ready/ink-operations.ts';

const hex = (text: string): Light => {
  const part = (at: number) => Number.parseInt(text.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
};

describe('a colour of the screen as ink', () => {
  it.each([
    ['text', '#111111', [0, 0, 0, 1]],
    ['black', '#000000', [0, 0, 0, 1]],
    ['grey', '#444444', [0, 0, 0, 0.733]],
    ['white', '#ffffff', [0, 0, 0, 0]],
    ['indigo of the design', '#24397d', [1, 0.85, 0.15, 0.2]],
    ['straw of the design', '#f3c65c', [0.03, 0.22, 0.75, 0]],
  ])('%s', (_, colour, ink) => {
    expect(toInk(hex(colour))).toEqual(ink);
  });

  it('keeps the proportion of inks in a tint', () => {
    const [cyan, magenta, yellow, black] = toInk([
      (1 + 36 / 255) / 2,
      (1 + 57 / 255) / 2,
      (1 + 125 / 255) / 2,
    ]);
    expect([cyan, magenta, yellow, black].map((part) => Math.round(part * 100))).toEqual([50, 43, 8, 10]);
  });

  it.each(['#f0f4fa', '#dfe7f3', '#d3dff1', '#cbd9ee', '#f4f7fb'])(
    'prints the pale blue %s without black, and with twice as much cyan as magenta, or it would be violet',
    (colour) => {
      const [cyan, magenta, , black] = toInk(hex(colour));
      expect(black).toBe(0);
      expect(cyan).toBeGreaterThan(0);
      expect(magenta).toBeLessThan(cyan * 0.6);
    },
  );

  it('never exceeds 300 %', () => {
    for (let red = 0; red <= 255; red += 15)
      for (let green = 0; green <= 255; green += 15)
        for (let blue = 0; blue <= 255; blue += 15) {
          const total = toInk([red / 255, green / 255, blue / 255]).reduce((sum, part) => sum + part, 0);
          expect(total).toBeLessThanOrEqual(3.001);
        }
  });
});

describe('drawings', () => {
  it('are rewritten in inks', () => {
    expect(
      inkOperations([
        { operands: '.0667 .0667 .0667', operator: 'rg' },
        { operands: '0', operator: 'G' },
        { operands: '1 0 0 1 0 0', operator: 'cm' },
      ]),
    ).toEqual([
      { operands: '0 0 0 1', operator: 'k' },
      { operands: '0 0 0 1', operator: 'K' },
      { operands: '1 0 0 1 0 0', operator: 'cm' },
    ]);
  });

  it.each([
    ['a gradient', { operands: '/S1', operator: 'sh' }],
    ['a colour space of another kind', { operands: '/Cs8', operator: 'cs' }],
  ])('are refused with %s', (_, operation) => {
    expect(() => inkOperations([operation])).toThrow(UnknownColour);
  });
});
