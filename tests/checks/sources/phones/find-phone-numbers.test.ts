import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  digitsOf,
  findPhoneNumbers,
  readKnownNumbers,
} from '../../../../scripts/checks/sources/phones/find-phone-numbers.ts';

const cases = z
  .strictObject({ found: z.array(z.array(z.string()).min(2)), passed: z.array(z.string()) })
  .parse(parse(readFileSync(new URL('numbers.yaml', import.meta.url), 'utf8')));
const known = readKnownNumbers(['608 22 22 77', '555 0100', '999']);

describe('numbers to call', () => {
  it.each(cases.found)('are found in “%s”', (text, ...numbers) => {
    const found = findPhoneNumbers(text, known);
    expect(found.map(({ written }) => written)).toEqual(numbers);
    for (const { offset, written } of found) expect(text.slice(offset).startsWith(written)).toBe(true);
  });

  it.each(cases.passed)('are not seen in “%s”', (text) => {
    expect(findPhoneNumbers(text, known)).toEqual([]);
  });

  it('are compared by their digits', () => {
    expect(['116 006', '+420 116 006', '00420116006'].map(digitsOf)).toEqual(['116006', '116006', '116006']);
  });
});
