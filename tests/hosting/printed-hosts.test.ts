import { describe, expect, it } from 'vitest';
import type { BuiltPage } from '../../scripts/content/manifest.ts';
import { type Headers, headersFor } from '../../scripts/hosting/header-policy.ts';
import { printHostFiles, printRootFiles } from '../../scripts/hosting/host-files.ts';
import { mostRules } from '../../scripts/hosting/print-cloudflare.ts';
import { askApache, askCaddy, askCloudflare, askNetlify, askNginx, readHeadersFile } from './read-printed.ts';
import { sampleAddresses, samplePolicy } from './sample-site.ts';

const sent = (headers: Headers) =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
const tls = 'Strict-Transport-Security';

describe.each(['/', '/pomoc/'])('with the site at %s', (base) => {
  const policy = samplePolicy(base);
  const files = printHostFiles(policy);
  const read = (name: string) => files[name] ?? expect.fail(`${name} was not printed.`);
  const cases = sampleAddresses.map((address) => base + address.slice(1));

  it.each(cases)('nginx sends what the policy says for %s', (address) => {
    const { [tls]: https, ...headers } = askNginx(
      read('nginx/site-headers.conf'),
      read('nginx/site-server.conf'),
      address,
    );
    expect(sent(headers)).toEqual(sent(headersFor(policy, address)));
    expect(https).toBe('');
  });

  it.each(cases)('Apache sends what the policy says for %s', (address) => {
    expect(askApache(read('apache/.htaccess'), address)).toEqual(sent(headersFor(policy, address)));
  });

  it.each(cases)('Caddy sends what the policy says for %s', (address) => {
    expect(sent(askCaddy(read('caddy/Caddyfile'), address))).toEqual(sent(headersFor(policy, address)));
  });

  it.each(cases)('Cloudflare Pages sends what the policy says for %s', (address) => {
    const { [tls]: https, ...headers } = askCloudflare(read('cloudflare-pages/_headers'), address);
    expect(headers).toEqual(sent(headersFor(policy, address)));
    expect(https).toBe('max-age=31536000');
  });

  it.each(cases)('Netlify sends what the policy says for %s, or what is stricter', (address) => {
    const expected = headersFor(policy, address);
    const { [tls]: https, ...later } = askNetlify(read('netlify/_headers'), address, 'later');
    expect(https).toBe('max-age=31536000');
    const cannotTakeBack = expected['X-Frame-Options'] === '' ? { 'X-Frame-Options': 'DENY' } : {};
    expect(later).toEqual({ ...expected, ...cannotTakeBack });
    for (const merge of ['earlier', 'joined'] as const) {
      const headers = askNetlify(read('netlify/_headers'), address, merge);
      expect(headers['Cache-Control'], merge).toMatch(/^no-store/);
      expect(headers['X-Robots-Tag'], merge).toMatch(/^noindex/);
      // Policies that are joined by a comma hold together: the strictest is among them.
      expect(headers['Content-Security-Policy'], merge).toMatch(/^default-src 'none'; .*'none'/);
      expect(headers['Referrer-Policy'], merge).toBe('no-referrer');
    }
  });

  it('earlier addresses lead on, also where a page still stands at them', () => {
    expect(read('netlify/_redirects')).toContain(`${base}pl/stare/ ${base}pl/r2/ 301!\n`);
    expect(read('netlify/_redirects')).toContain(`${base}q/pl/* ${base}pl/404.html 404\n`);
    expect(read('cloudflare-pages/_redirects')).toBe(`${base}pl/stare/ ${base}pl/r2/ 301\n`);
    expect(read('nginx/site-server.conf')).toContain(
      `location = ${base}pl/stare/ { return 301 ${base}pl/r2/; }`,
    );
    expect(read('apache/.htaccess')).toContain(
      `RedirectMatch 301 ^${base}pl/stare/(index\\.html)?$ ${base}pl/r2/`,
    );
    expect(read('caddy/Caddyfile')).toContain(`redir ${base}pl/stare/ ${base}pl/r2/ 301`);
  });
});

describe('the limits of Cloudflare Pages', () => {
  const many = Array.from(
    { length: 300 },
    (_, index): BuiltPage => ({
      file: `/pl/o-nas/mixed/n${index}/${index % 2 === 0 ? 'index' : 'other'}.html`,
      kind: index === 299 ? 'search' : 'article',
      tag: 'pl',
      safety: index % 3 === 0 ? 'high' : 'normal',
      way: 'open',
      own: true,
    }),
  );
  const policy = samplePolicy('/', many);
  const text = printHostFiles(policy)['cloudflare-pages/_headers'] ?? '';

  it('are kept by leaving rules out, which is said, and never by leaving the search out', () => {
    expect(policy.rules.length).toBeGreaterThan(mostRules);
    expect(readHeadersFile(text)).toHaveLength(mostRules);
    expect(text.match(/^# Left out/gm)).toHaveLength(policy.rules.length + 1 - mostRules);
    expect(askCloudflare(text, '/pl/o-nas/mixed/n299/other.html')['Content-Security-Policy']).toContain(
      "connect-src 'self'",
    );
  });

  it('leave every address with what the policy says, or with the strictest', () => {
    for (const { file } of many) {
      const address = file.replace('index.html', '');
      const { [tls]: _, ...headers } = askCloudflare(text, address);
      expect([sent(headersFor(policy, address)), headersFor(policy, '/unknown/')], address).toContainEqual(
        headers,
      );
    }
  });

  it('are kept by the length of every line', () => {
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
  });
});

describe('the root of the output', () => {
  const policy = samplePolicy();
  it.each([
    ['apache', ['.htaccess']],
    ['netlify', ['_headers', '_redirects']],
    ['cloudflare-pages', ['_headers', '_redirects']],
    ['nginx', []],
    ['caddy', []],
    ['other', []],
    [null, []],
  ])('holds for %s: %j', (host, names) => {
    expect(Object.keys(printRootFiles(policy, host))).toEqual(names);
  });
});
