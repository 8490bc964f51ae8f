import { readFileSync } from 'node:fs';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BuildManifest, type BuiltPage } from '../../scripts/content/manifest.ts';
import { listFiles } from '../../scripts/files/list-files.ts';
import { type HeaderPolicy, headersFor } from '../../scripts/hosting/header-policy.ts';
import { type HostServer, startApache, startCaddy, startNginx } from '../judges/host-servers.ts';
import { openBrowser, type ReadingBrowser } from '../judges/open-browser.ts';
import { addressOfPage, readSharedBuild } from '../judges/shared-build.ts';
import { serveSite } from '../judges/static-server.ts';
import { copyFixture, foreignDay, type SiteCopy } from './copy-fixture.ts';
import { runPospolu } from './run-pospolu.ts';

const servers = { nginx: startNginx, caddy: startCaddy, apache: startApache } as const;
const hosts = Object.keys(servers) as (keyof typeof servers)[];

/** A finished site with what the build says about it, and a real server that shows it. */
type Shown = {
  readonly folder: string;
  readonly manifest: BuildManifest;
  readonly policy: HeaderPolicy;
  readonly server: HostServer;
};

type Answer = { readonly status: number; readonly headers: Headers; readonly text: string };

async function show(folder: string, host: keyof typeof servers): Promise<Shown> {
  const manifest = BuildManifest.parse(JSON.parse(await readFile(`${folder}.manifest.json`, 'utf8')));
  const policy: HeaderPolicy = JSON.parse(await readFile(`${folder}.headers.json`, 'utf8'));
  const names = await readdir(`${folder}.hosts/${host}`);
  const settings = await Promise.all(
    names.map(async (name) => [name, await readFile(`${folder}.hosts/${host}/${name}`, 'utf8')] as const),
  );
  const server = await servers[host]({ folder, base: manifest.base }, Object.fromEntries(settings));
  return { folder, manifest, policy, server };
}

async function ask({ server }: Shown, address: string): Promise<Answer> {
  const response = await fetch(server.origin + address, { redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Says which headers of an answer are not those of the policy; an empty value there stands for no header. */
function differences({ headers }: Answer, expected: Readonly<Record<string, string>>): string[] {
  return Object.entries(expected)
    .map(([name, value]) => [name, value, headers.get(name) ?? ''] as const)
    .filter(([, value, sent]) => value !== sent)
    .map(([name, value, sent]) => `${name}: ${sent} instead of ${value}`);
}

/** Reads what a page says itself, for hosts that send nothing. */
function readMetas(html: string): { policy: string; noindex: boolean; referrer: string } {
  const value = (pattern: RegExp) => (pattern.exec(html)?.[1] ?? '').replaceAll('&#39;', "'");
  return {
    policy: value(/http-equiv="Content-Security-Policy" content="([^"]*)"/),
    noindex: value(/name="robots" content="([^"]*)"/) === 'noindex',
    referrer: value(/name="referrer" content="([^"]*)"/),
  };
}

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
      if (file.endsWith('.pagefind')) expect(type, file).toBe('application/octet-stream');
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

describe('a reader of a real nginx', () => {
  let shown: Shown;
  let browser: ReadingBrowser;
  beforeAll(async () => {
    shown = await show(build.folder, 'nginx');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await shown?.server.close();
  });

  /** Opens an address and says what becomes of the smallest program. */
  const compileAt = async (address: string, origin = shown.server.origin) => {
    const page = await browser.chromium.newPage();
    await page.goto(origin + address);
    const outcome = await page.evaluate(async () => {
      const smallest = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
      return await WebAssembly.compile(smallest).then(
        () => 'compiled',
        (fault: Error) => fault.name,
      );
    });
    await page.close();
    return outcome;
  };

  const searches = build.manifest.pages.filter(({ kind, tag }) => kind === 'search' && tag === 'cs');
  it.each(searches.map((page) => [page.way, page] as const))(
    'finds pages on the %s way',
    async (_, entry) => {
      const page = await browser.chromium.newPage();
      const faults: string[] = [];
      page.on('pageerror', (fault) => faults.push(String(fault)));
      page.on('console', (message) => {
        if (/Content Security Policy|WebAssembly|MIME/.test(message.text())) faults.push(message.text());
      });
      await page.goto(shown.server.origin + addressOfPage(build.manifest, entry));
      await page.type('#search-words', 'vykázání');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#search-results a', { timeout: 20_000 });
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  it('can have nothing compiled outside the search: the headers alone forbid it', async () => {
    const { base } = build.manifest;
    const [search] = searches;
    expect(search && (await compileAt(addressOfPage(build.manifest, search)))).toBe('compiled');
    // A plain text has no meta element: what holds there comes from the headers.
    expect(await compileAt(`${base}robots.txt`)).toBe('CompileError');
    const silent = await serveSite(build.folder, build.manifest);
    expect(await compileAt(`${base}robots.txt`, silent.origin)).toBe('compiled');
    await silent.close();
    const article = build.manifest.pages.find(({ kind, safety }) => kind === 'article' && safety === 'high');
    expect(article && (await compileAt(addressOfPage(build.manifest, article)))).toBe('CompileError');
  });
});

describe('a site below a folder, with earlier addresses', () => {
  let site: SiteCopy;
  let out: string;
  beforeAll(async () => {
    site = await copyFixture();
    // Apache gives up an administrator's rights and must still reach the files.
    await chmod(site.folder, 0o755);
    out = path.join(site.folder, 'out/site');
    const outcome = await runPospolu('build', '--content', site.content, '--out', out, '--date', foreignDay);
    if (outcome.code !== 0) throw new Error(`The site was not built.\n${outcome.stderr}`);
  });
  afterAll(() => site.remove());

  it.each(hosts)('is served by a real %s like one at the root', async (host) => {
    const shown = await show(out, host);
    try {
      const { base, pages } = shown.manifest;
      expect(base).toBe('/pomoc/');
      for (const page of pages.filter(({ kind }) => kind !== 'moved')) {
        const address = addressOfPage(shown.manifest, page);
        const answer = await ask(shown, address);
        expect(answer.status, address).toBe(200);
        expect(differences(answer, headersFor(shown.policy, address)), address).toEqual([]);
        expect(answer.headers.get('x-robots-tag'), address).toBe(
          readMetas(answer.text).noindex ? 'noindex' : 'all',
        );
      }
      expect(shown.policy.redirects.length).toBe(2);
      for (const { from, to } of shown.policy.redirects) {
        const answer = await ask(shown, from);
        expect(answer.status, from).toBe(301);
        expect(new URL(answer.headers.get('location') ?? '', shown.server.origin).pathname).toBe(to);
      }
      const wrong = await ask(shown, '/pomoc/he/no-such-page/');
      expect([wrong.status, wrong.text.includes('<html lang="he"')]).toEqual([404, true]);
      // Apache reads its file in the folder of the site: what stands beside it is not ours.
      const beside = host === 'apache' ? '/pomoc/else/where/' : '/elsewhere/';
      expect((await ask(shown, beside)).headers.get('cache-control')).toBe('no-store');
    } finally {
      await shown.server.close();
    }
  });

  it('has in its root what the host reads there, when the operator names it', async () => {
    const file = path.join(site.content, 'site.yaml');
    const good = readFileSync(file, 'utf8');
    try {
      await writeFile(file, good.replace('host: nginx', 'host: netlify'));
      const words = ['--content', site.content, '--out', out, '--date', foreignDay];
      expect(await runPospolu('build', ...words)).toMatchObject({ code: 0, stderr: '' });
      for (const name of ['_headers', '_redirects'])
        expect(readFileSync(`${out}/${name}`, 'utf8')).toBe(
          readFileSync(`${out}.hosts/netlify/${name}`, 'utf8'),
        );
    } finally {
      await writeFile(file, good);
    }
  });
});
