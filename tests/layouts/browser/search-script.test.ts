import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundleScript } from '../../../scripts/site/assets/bundle-script.ts';

const bytes = await bundleScript('layouts/browser/search.ts');
const script = Buffer.from(bytes).toString('utf8');

describe('the script of the search page', () => {
  it('weighs at most 7.5 kB with the script of all pages, which it holds', () => {
    const weight = gzipSync(bytes).length;
    expect(weight).toBeGreaterThan(2000);
    expect(weight).toBeLessThanOrEqual(7500);
  });

  it('arms the exit before it looks for its own places', () => {
    const exit = script.indexOf('a.exit');
    expect(exit).toBeGreaterThan(0);
    expect(exit).toBeLessThan(script.indexOf('search-words'));
  });

  it('is one file that asks only for Pagefind', () => {
    expect(script.match(/\bimport\b[^;]{0,40}/g)).toHaveLength(1);
    expect(script).toMatch(/import\(`\$\{\w+\}pagefind\.js`\)/);
  });

  it('holds nothing that old phones refuse, that stores, or that could make markup of text', () => {
    expect(script).not.toMatch(/\(\?<[=!]|\.at\(|\.replaceAll\(|Object\.groupBy/);
    expect(script).not.toMatch(/innerHTML|insertAdjacent|outerHTML|document\.write|\.style\b|setAttribute/);
    expect(script).not.toMatch(
      /localStorage|sessionStorage|indexedDB|cookie|pushState|replaceState|sendBeacon/,
    );
  });
});
