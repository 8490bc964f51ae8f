import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundleScript } from '../../../scripts/site/assets/bundle-script.ts';

const bytes = await bundleScript('layouts/browser/search.ts');
const script = Buffer.from(bytes).toString('utf8');
const engineBytes = await bundleScript('layouts/browser/search-engine.ts');
const engine = Buffer.from(engineBytes).toString('utf8');

describe('the script of the search page', () => {
  it('weighs at most 3.5 kB with the script of all pages, which it holds', () => {
    const weight = gzipSync(bytes).length;
    expect(weight).toBeGreaterThan(1500);
    expect(weight).toBeLessThanOrEqual(3500);
  });

  it('arms the exit before it looks for its own places', () => {
    const exit = script.indexOf('a.exit');
    expect(exit).toBeGreaterThan(0);
    expect(exit).toBeLessThan(script.indexOf('search-words'));
  });

  it('asks for the engine alone, and the engine for no program', () => {
    expect(script.match(/\bimport\b[^;]{0,40}/g)).toHaveLength(1);
    expect(engine).not.toMatch(/\bimport\b/);
  });

  it('loads an engine of at most 6 kB', () => {
    expect(gzipSync(engineBytes).length).toBeLessThanOrEqual(6000);
  });

  it.each([
    ['page', script],
    ['engine', engine],
  ])(
    'the %s holds nothing that old phones refuse, that stores, or that could make markup of text',
    (_, script) => {
      expect(script).not.toMatch(/\(\?<[=!]|\.at\(|\.replaceAll\(|Object\.groupBy/);
      expect(script).not.toMatch(/innerHTML|insertAdjacent|outerHTML|document\.write|\.style\b|setAttribute/);
      expect(script).not.toMatch(
        /localStorage|sessionStorage|indexedDB|cookie|pushState|replaceState|sendBeacon/,
      );
    },
  );
});
