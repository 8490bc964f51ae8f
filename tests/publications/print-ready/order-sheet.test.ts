import { describe, expect, it } from 'vitest';
import { type Order, writeOrderSheet } from '../../../scripts/publications/print-ready/order-sheet.ts';
import type { Preflight } from '../../../scripts/publications/print-ready/preflight.ts';

const say = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  [key, ...Object.entries(values).map(([name, value]) => `${name}=${value}`)].join(' ');

const write = (kind: Order['kind'], pages: number, coloured: readonly number[], passed = true): string[] => {
  const order: Order = {
    kind,
    pages,
    title: 'Dny',
    code: 'L4',
    file: 'a.pdf',
    widthMm: 297,
    heightMm: 210,
    condition: 'F',
  };
  const faults: Preflight['faults'] = passed
    ? []
    : [{ rule: 'ink-is-limited', severity: 'error', page: 2, message: 'Too much.' }];
  return writeOrderSheet(order, { passed, faults, mostInk: 2.7, coloured, fonts: 3, pictures: 0 }, say).split(
    '\n',
  );
};

describe('a sheet to order by', () => {
  it.each([
    ['a leaflet in colour on both sides', 'leaflet', 2, [1, 2], 'order.colours colours=4/4'],
    ['a booklet to colour in, black on both sides', 'zine', 2, [], 'order.colours colours=1/1'],
    ['a leaflet with a black back', 'leaflet', 2, [1], 'order.colours colours=4/1'],
    ['a poster, printed on one side', 'poster', 1, [1], 'order.colours colours=4/0'],
    ['a manual with a cover in colour', 'manual', 84, [1, 84], 'order.colours.manual cover=4/1 inside=1/1'],
    ['a manual in colour inside', 'manual', 84, [1, 7, 84], 'order.colours.manual cover=4/1 inside=4/4'],
  ] as const)('counts the plates of %s', (_, kind, pages, coloured, line) => {
    expect(write(kind, pages, coloured)).toContain(line);
  });

  it('warns of a file that failed and names each fault with its page', () => {
    const lines = write('leaflet', 2, [1, 2], false);
    expect(lines).toContain('order.failed');
    expect(lines).toContain('  ! 2: Too much.');
    expect(lines).not.toContain('order.passed');
  });
});
