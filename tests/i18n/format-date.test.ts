import { expect, test } from 'vitest';
import { formatDate } from '../../scripts/i18n/format.ts';

test.each([
  ['cs', '22. listopadu 2026'],
  ['en', '22 November 2026'],
  ['uk', '22 листопада 2026 року'],
])('a day in %s ends with no full stop of its own, so a sentence can end with it', (tag, written) => {
  expect(formatDate('2026-11-22', tag).replaceAll(/\s/gu, ' ')).toBe(written);
});
