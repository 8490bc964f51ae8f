import { describe, expect, it } from 'vitest';
import { changingHeaders, headersFor, headersOfSet, setFor } from '../../scripts/hosting/header-policy.ts';
import { samplePages, samplePolicy } from './sample-site.ts';

const policy = samplePolicy();
const strict = headersOfSet(policy, policy.otherwise);
const csp = 'Content-Security-Policy';

describe('the headers of a site', () => {
  it.each(['/unknown/', '/pl/unknown/', '/q/pl/unknown/', '/elsewhere', '/pl/404.html', '/robots.txt'])(
    'are the strictest for %s, which no rule names',
    (address) => {
      expect(headersFor(policy, address)).toEqual(strict);
    },
  );

  it('are strict where nothing is said', () => {
    expect(strict).toMatchObject({
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'X-Robots-Tag': 'noindex',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    expect(strict[csp]).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
    expect(strict[csp]).not.toMatch(/unsafe|connect-src 'self'/);
    for (const feature of ['geolocation', 'camera', 'microphone', 'payment', 'usb', 'browsing-topics'])
      expect(strict['Permissions-Policy']).toContain(`${feature}=()`);
  });

  it('let nobody keep a page of class high, on either way', () => {
    const high = samplePages.filter(({ safety }) => safety === 'high');
    expect(high.length).toBeGreaterThan(8);
    for (const { file } of high) {
      expect(headersFor(policy, file)['Cache-Control'], file).toBe('no-store');
      expect(headersFor(policy, file.replace('index.html', ''))['Cache-Control'], file).toBe('no-store');
    }
  });

  it('let the two search pages fetch, and nothing else', () => {
    const fetches = (address: string) => headersFor(policy, address)[csp]?.includes("connect-src 'self'");
    const able = samplePages.filter(({ file }) => fetches(file)).map(({ file }) => file);
    expect(able).toEqual(['/pl/szukaj/index.html', '/q/pl/h/index.html']);
    expect(fetches('/pl/szukaj/below/')).toBe(false);
  });

  it('let search engines list what the pages let them list, and never the quiet way', () => {
    const listed = samplePages.filter(({ file }) => headersFor(policy, file)['X-Robots-Tag'] === 'all');
    expect(listed.map(({ file }) => file)).toEqual([
      '/index.html',
      '/pl/index.html',
      '/pl/rady/index.html',
      '/pl/szukaj/index.html',
      '/pl/news/index.html',
      '/pl/news/start/index.html',
      '/pl/o-nas/index.html',
    ]);
  });

  it('name a folder of class normal once, and a page alone in its folder by itself', () => {
    const patterns = policy.rules.map(({ pattern }) => pattern);
    expect(patterns).toContain('/pl/news/*');
    expect(patterns).toContain('/pl/o-nas/');
    expect(patterns).not.toContain('/pl/news/start/');
    expect(setFor(policy, '/pl/news/start/')).toBe('normal-findable');
  });

  it('do not join a folder in which one page is of class high', () => {
    const high = { file: '/pl/news/k1/index.html', kind: 'article', tag: 'pl', own: true } as const;
    const mixed = samplePolicy('/', [{ ...high, safety: 'high', way: 'open' }]);
    expect(mixed.rules.map(({ pattern }) => pattern)).not.toContain('/pl/news/*');
    expect(headersFor(mixed, '/pl/news/k1/')).toEqual(strict);
    expect(headersFor(mixed, '/pl/news/')['Cache-Control']).toBe('no-cache');
  });

  it('keep for good only what has a hash in its name', () => {
    expect(headersFor(policy, '/assets/site.0123abcd.css')['Cache-Control']).toContain('immutable');
    for (const address of ['/assets/fonts/a.woff2', '/static/icons/logo.svg'])
      expect(headersFor(policy, address)['Cache-Control']).toBe('public, max-age=86400');
  });

  it('leave leaflets and the index of the search on no disk', () => {
    for (const address of ['/downloads/list-04-pl.pdf', '/pagefind/index/pl_0.pf_index'])
      expect(headersFor(policy, address)).toMatchObject({
        'Cache-Control': 'no-store',
        'X-Robots-Tag': 'noindex',
      });
  });

  it('let others frame the box for other sites, without a script', () => {
    const box = headersFor(policy, '/embed/pl.html');
    expect(box['X-Frame-Options']).toBe('');
    expect(box[csp]).toContain('frame-ancestors *');
    expect(box[csp]).toContain("default-src 'none'");
    expect(box[csp]).not.toContain('script-src');
  });

  it('stand below the base folder', () => {
    const based = samplePolicy('/pomoc/');
    expect(based.rules.every(({ pattern }) => pattern.startsWith('/pomoc/'))).toBe(true);
    expect(headersFor(based, '/pl/news/')).toEqual(strict);
    expect(headersFor(based, '/pomoc/pl/news/')['Cache-Control']).toBe('no-cache');
  });

  it('name the same headers in every set, so that a host can replace each', () => {
    for (const set of Object.values(policy.sets)) expect(Object.keys(set)).toEqual(Object.keys(strict));
    expect(changingHeaders(policy)).toEqual([
      csp,
      'Cache-Control',
      'X-Frame-Options',
      'X-Robots-Tag',
      'Cross-Origin-Resource-Policy',
    ]);
  });

  it('send wrong addresses to the page of their language, on the quiet way too', () => {
    expect(policy.missing).toEqual([
      { below: '/', page: '/404.html' },
      { below: '/pl/', page: '/pl/404.html' },
      { below: '/q/pl/', page: '/pl/404.html' },
    ]);
  });
});
