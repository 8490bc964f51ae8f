import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltPage } from '../../scripts/content/manifest.ts';
import { listFiles } from '../../scripts/files/list-files.ts';
import { headersFor } from '../../scripts/hosting/header-policy.ts';
import { addressOfPage, readSharedBuild } from '../judges/shared-build.ts';
import { type Answer, ask, differences, hosts, readMetas, type Shown, show } from '../judges/shown-site.ts';

const build = readSharedBuild();
/** Hosts send on who comes to an earlier address, before the page there is read. */
const standing = build.manifest.pages.filter(({ kind }) => kind !== 'moved');

describe.each(hosts)('a real %s with the settings of the build', (host) => {
  let shown: Shown;
  const answers = new Map<string, Answer>();
  const answerTo = (page: BuiltPage) => answers.get(page.file) ?? expect.fail(`${page.file} was not asked.`);
  beforeAll(async () => {
    shown = await show(build.folder, host);
    for (const page of standing)
      answers.set(page.file, await ask(shown, addressOfPage(build.manifest, page)));
  });
  afterAll(() => shown?.server.close());

  it('sends every page with the headers of the policy', () => {
    expect(answers.size).toBe(standing.length);
    for (const page of standing) {
      const answer = answerTo(page);
      expect([answer.status, answer.headers.get('content-type')], page.file).toEqual([
        200,
        'text/html; charset=utf-8',
      ]);
      const expected = headersFor(shown.policy, addressOfPage(build.manifest, page));
      expect(differences(answer, expected), page.file).toEqual([]);
    }
  });

  it('lets nobody keep or frame a page of class high, or learn where its reader came from', () => {
    const high = standing.filter(({ safety }) => safety === 'high');
    expect(high.length).toBeGreaterThan(20);
    for (const page of high) {
      const { headers } = answerTo(page);
      expect(headers.get('cache-control'), page.file).toBe('no-store');
      expect(headers.get('referrer-policy'), page.file).toBe('no-referrer');
      expect(headers.get('x-frame-options'), page.file).toBe('DENY');
      expect(headers.get('set-cookie'), page.file).toBeNull();
    }
  });

  it('says in its headers what each page says itself, and that nobody may frame it', () => {
    for (const page of standing) {
      const { headers, text } = answerTo(page);
      const metas = readMetas(text);
      expect(metas.policy, page.file).toMatch(/^default-src 'none'/);
      expect(headers.get('content-security-policy'), page.file).toBe(
        `${metas.policy}; frame-ancestors 'none'`,
      );
      expect(headers.get('x-robots-tag'), page.file).toBe(metas.noindex ? 'noindex' : 'all');
      expect(headers.get('referrer-policy'), page.file).toBe(metas.referrer);
    }
  });

  it('lets no page of the quiet way be found', () => {
    const quiet = build.manifest.pages.filter(({ way }) => way === 'quiet');
    expect(quiet.length).toBeGreaterThan(10);
    for (const page of quiet) {
      expect(addressOfPage(build.manifest, page)).toContain('/q/');
      expect(answerTo(page).headers.get('x-robots-tag'), page.file).toBe('noindex');
    }
  });

  it('sends every other file with the headers of the policy and a type', async () => {
    const pages = new Set(build.manifest.pages.map(({ file }) => file));
    const files = (await listFiles(`${build.folder}/`)).map((file) => `/${file}`);
    const others = files.filter((file) => !pages.has(file));
    for (const folder of ['assets', 'static', 'pagefind', 'downloads', 'press'])
      expect(others.filter((file) => file.startsWith(`/${folder}/`)).length, folder).toBeGreaterThan(0);
    for (const file of others) {
      const address = build.manifest.base + file.slice(1);
      const answer = await ask(shown, address);
      expect(answer.status, file).toBe(200);
      expect(differences(answer, headersFor(shown.policy, address)), file).toEqual([]);
      const type = answer.headers.get('content-type') ?? '';
      if (file.endsWith('.js')) expect(type, file).toBe('text/javascript; charset=utf-8');
      if (file.endsWith('.css')) expect(type, file).toBe('text/css; charset=utf-8');
      if (file.endsWith('.svg')) expect(type, file).toMatch(/^image\/svg\+xml/);
      if (/^\/(pagefind|downloads)\//.test(file))
        expect(answer.headers.get('cache-control'), file).toBe('no-store');
    }
  });

  const lost = build.manifest.pages.filter(({ kind }) => kind === 'notFound');
  it.each(lost.map(({ file, tag }) => [file.slice(0, -'404.html'.length), tag] as const))(
    'answers wrong addresses below %s in %s, strictly',
    async (below, tag) => {
      const { base } = build.manifest;
      const known = build.manifest.pages.find((page) => page.tag === tag && page.safety === 'normal');
      const wrong = [`${base}${below.slice(1)}no/such/page/`, `${base}${below.slice(1)}no-such-file.css`];
      if (below !== '/' && known) wrong.push(`${addressOfPage(build.manifest, known)}no-such-page/`);
      if (below !== '/') wrong.push(`${base}q/${tag}/no-such-page/`);
      for (const address of wrong) {
        const answer = await ask(shown, address);
        expect(answer.status, address).toBe(404);
        expect(answer.text, address).toContain(`<html lang="${tag}"`);
        expect(differences(answer, headersFor(shown.policy, `${base}404.html`)), address).toEqual([]);
      }
    },
  );

  it('sends on who comes to an earlier address', async () => {
    const moved = build.manifest.pages.filter(({ kind }) => kind === 'moved');
    expect(shown.policy.redirects.map(({ from }) => from).sort()).toEqual(
      moved.map((page) => addressOfPage(build.manifest, page)).sort(),
    );
    for (const { from, to } of shown.policy.redirects) {
      const answer = await ask(shown, from);
      expect(answer.status, from).toBe(301);
      expect(new URL(answer.headers.get('location') ?? '', shown.server.origin).pathname).toBe(to);
      expect(differences(answer, headersFor(shown.policy, from)), from).toEqual([]);
    }
  });

  it('lists no folder, and leads to the address with a slash', async () => {
    const { base } = build.manifest;
    expect((await ask(shown, `${base}assets/`)).status).toBe(404);
    const home = build.manifest.pages.find(({ kind }) => kind === 'home');
    const address = home ? addressOfPage(build.manifest, home) : expect.fail('There is no home page.');
    const answer = await ask(shown, address.slice(0, -1));
    expect([301, 308]).toContain(answer.status);
    expect(new URL(answer.headers.get('location') ?? '', shown.server.origin).pathname).toBe(address);
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('promises https only over https', async () => {
    expect(Object.keys(shown.policy.overTls)).toEqual(['Strict-Transport-Security']);
    const { headers } = await ask(shown, build.manifest.base);
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('wrote nothing about who asked for what', () => {
    expect(shown.server.said()).not.toMatch(/GET |no-such|\/cs\/|client: /);
  });
});
