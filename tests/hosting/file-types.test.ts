import { expect, it } from 'vitest';
import { typeOfFile } from '../../scripts/hosting/file-types.ts';

it('gives the type of a file as hosts send it, with the charset for text only', () => {
  expect(typeOfFile('cs/index.html')).toBe('text/html; charset=utf-8');
  expect(typeOfFile('assets/letter.woff2')).toBe('font/woff2');
  expect(typeOfFile('map.kml')).toBe('application/octet-stream');
  expect(typeOfFile('LICENSE')).toBe('application/octet-stream');
});
