import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { makeZip } from '../../scripts/files/make-zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('gives the same archive for the same files in any order', () => {
  const one = makeZip([
    { path: 'b.txt', bytes: bytes('b') },
    { path: 'a.txt', bytes: bytes('a') },
  ]);
  const two = makeZip([
    { path: 'a.txt', bytes: bytes('a') },
    { path: 'b.txt', bytes: bytes('b') },
  ]);
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  expect(Object.keys(unzipSync(one))).toEqual(['a.txt', 'b.txt']);
});
