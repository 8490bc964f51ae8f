import { expect, it } from 'vitest';
import { zinePlaces } from '../../../layouts/print/zine-places.ts';

const drawn = (rightToLeft: boolean) => {
  const rows = [0, 1].map((row) =>
    zinePlaces(rightToLeft)
      .map((place, index) => ({ ...place, number: index + 1 }))
      .filter((place) => place.row === row)
      .sort((a, b) => a.column - b.column)
      .map(({ number, turned }) => `${number}${turned ? '↓' : ''}`)
      .join(' '),
  );
  return rows;
};

it('panels lie as a sheet folded to eighths needs them', () => {
  expect(drawn(false)).toEqual(['5↓ 4↓ 3↓ 2↓', '6 7 8 1']);
  expect(drawn(true)).toEqual(['2↓ 3↓ 4↓ 5↓', '1 8 7 6']);
});
