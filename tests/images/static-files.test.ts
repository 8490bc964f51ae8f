import { describe, expect, it } from 'vitest';
import { unexpectedStatics } from '../../scripts/images/static-files.ts';

describe('files below static/', () => {
  it.each([
    'icons/logo.svg',
    'fonts/a.woff2',
    'fonts/LICENCE.txt',
    'readme/home.png',
    'data/a.csv',
    'data/a.schema.json',
  ])('may be %s', (path) => {
    expect(unexpectedStatics([path])).toEqual([]);
  });

  it.each([
    'pictures/a.SVG',
    'a.html',
    'a.js',
    'a.mjs',
    'a.svgz',
    'a.xml',
    'a.pdf',
    'a',
    'a.svg.html',
    'a.csv.js',
  ])('may not be %s', (path) => {
    expect(unexpectedStatics([path])).toMatchObject([
      { severity: 'error', rule: 'static-file-is-expected', file: `static/${path}` },
    ]);
  });
});
