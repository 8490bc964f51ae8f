import { describe, expect, it } from 'vitest';
import { findWithheldNumbers } from '../../scripts/content/find-withheld-numbers.ts';
import { sha256 } from '../../scripts/files/hash.ts';

const entry = (id: string, digits: string) => ({
  id,
  reason: 'made up',
  digits: digits.length,
  sha256: sha256(digits),
});
const list = [entry('short', '116999'), entry('long', '999000111')];
const ids = (text: string) => findWithheldNumbers(text, list).map(({ id }) => id);

describe('findWithheldNumbers', () => {
  it.each([
    ['116999'],
    ['volejte 116 999.'],
    ['tel:116-999'],
    ['116\u00a0999'],
    ['116.999'],
    ['/linka-116-999/'],
    ['+420 116 999'],
    ['od roku 2022: 116 999'],
  ])('finds a short number written as %s', (text) => expect(ids(text)).toEqual(['short']));

  it.each([
    ['999 000 111'],
    ['999000111'],
    ['+420999000111'],
    ['00420 999 000 111'],
    ['999 00 01 11'],
    ['(999) 000-111'],
    ['+420\u202f999\u202f000\u202f111'],
  ])('finds a long number written as %s', (text) => expect(ids(text)).toEqual(['long']));

  it.each([['21169990'], ['1169991'], ['116 9990'], ['116, 999'], ['116 a 999'], ['116\n\n\n999'], ['']])(
    'passes over %j',
    (text) => expect(ids(text)).toEqual([]),
  );

  it('tells where the number begins', () => {
    expect(findWithheldNumbers('a 158, b 116 999', list)).toEqual([{ id: 'short', offset: 9 }]);
  });

  it('finds nothing by an empty list', () => {
    expect(findWithheldNumbers('116 999', [])).toEqual([]);
  });
});
