import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BuildManifest } from '../../scripts/content/manifest.ts';
import { listFiles } from '../../scripts/files/list-files.ts';
import { type HeaderPolicy, headersFor } from '../../scripts/hosting/header-policy.ts';
import { readPdfText } from '../../scripts/programs/read-pdf-text.ts';
import { judgePages } from '../judges/judge-pages.ts';
import { findCode, findCodeIn, spoil } from '../judges/read-code.ts';
import { copyFixture, foreignDay, type SiteCopy } from './copy-fixture.ts';
import { type Outcome, runPospolu } from './run-pospolu.ts';

const plans = {
  k1: `kind: leaflet
fold: tri-fold
editions: [screen, plain]
paper: a4
class: high
neutralTitle: { pl: Arkusz 01, he: דף 01 }
topics: [advice/first-steps]
region: null
panels: { outside: [say, call, cover], inside: [one, two, three] }`,
  k2: `kind: leaflet
fold: z-fold
look: plain
paper: a4
class: high
neutralTitle: { pl: Arkusz 02, he: דף 02 }
region: null
panels: { outside: [say, call, cover], inside: [one, two, three] }`,
  k3: `kind: brochure
paper: a4
look: large
class: normal`,
} as const;

const sections = (word: string) =>
  ['cover', 'say', 'call', 'one', 'two', 'three']
    .map((id) => `## Część ${id} {#${id}}\n\nTo jest tekst o ${id === 'two' ? word : 'czymś'}.\n`)
    .join('\n');

let site: SiteCopy;
let out: string;
let ledger: string;
let first: string;
const said: Outcome[] = [];

const write = async (file: string, text: string): Promise<void> => {
  await mkdir(path.dirname(path.join(site.content, file)), { recursive: true });
  await writeFile(path.join(site.content, file), text);
};
const writeText = (id: string, word: string) =>
  write(
    `pl/leaflets/${id}.md`,
    `---\ntitle: Kartka ${id}\ndescription: Krótki tekst na papier.\nkind: leaflet\nreview: none\nanswers:\n  - Co to jest?\n---\n\n${sections(word)}`,
  );
const record = async (...words: readonly string[]): Promise<Outcome> => {
  const outcome = await runPospolu('publications', '--record', '--content', site.content, ...words);
  said.push(outcome);
  return outcome;
};
const file = (name: string) => path.join(out, 'downloads', name);
const page = async (address: string) =>
  (await readFile(path.join(out, address, 'index.html'), 'utf8')).replaceAll('\u00a0', ' ');

beforeAll(async () => {
  site = await copyFixture();
  out = path.join(site.folder, 'out/site');
  for (const [id, plan] of Object.entries(plans)) {
    await write(
      `publications/${id}.yaml`,
      `id: ${id}\ncode: ${id.toUpperCase()}\ntitle: { pl: Kartka ${id}, he: דף ${id} }\nsubtitle: { pl: Dla próby, he: לניסיון }\npattern: domes\nlanguages: [pl]\nsource: leaflets/${id}\nreview: none\n${plan}\n`,
    );
    await writeText(id, 'lampie');
  }
  await record('--date', '2026-01-10', '--only', 'k1,k3');
  first = await readFile(path.join(site.content, 'data/editions/k1.yaml'), 'utf8');
  await record('--date', '2026-01-20', '--only', 'k1');
  await writeText('k1', 'księżycu');
  await record('--date', '2026-02-01', '--only', 'k1');
  ledger = await readFile(path.join(site.content, 'data/editions/k1.yaml'), 'utf8');
  await writeText('k3', 'księżycu');
  const built = await runPospolu('build', '--content', site.content, '--out', out, '--date', foreignDay);
  if (built.code !== 0) throw new Error(`The site was not built.\n${built.stderr}`);
});

afterAll(() => site.remove());

describe('the ledger of editions', () => {
  it('gives the next number where the words differ, and says what it did', () => {
    expect(said.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(said[0]?.stdout).toContain(
      'recorded   K1 pl: edition 1 of 2026-01-10, in content/data/editions/k1.yaml',
    );
    expect(said[1]?.stdout).toContain('unchanged  K1 pl: edition 1 of 2026-01-10 says the same');
    expect(said[2]?.stdout).toContain('recorded   K1 pl: edition 2 of 2026-02-01');
    expect(ledger.startsWith(first)).toBe(true);
    expect(ledger.match(/number: \d/g)).toEqual(['number: 1', 'number: 2']);
  });

  it('refuses a day before the newest edition, and a publication that does not exist', async () => {
    await writeText('k1', 'niczym');
    const early = await record('--date', '2026-01-31', '--only', 'k1');
    const unknown = await record('--only', 'k9');
    await writeText('k1', 'księżycu');
    expect([early.code, unknown.code]).toEqual([2, 2]);
    expect(early.stderr).toContain(
      'Edition 2 of K1 pl is of 2026-02-01; the next one cannot be of 2026-01-31.',
    );
    expect(unknown.stderr).toContain('“k9” is neither a publication nor one of its languages.');
    expect(await readFile(path.join(site.content, 'data/editions/k1.yaml'), 'utf8')).toBe(ledger);
  });
});

describe('a print', () => {
  it('carries number and day of the closed edition it is, else the day of the build', async () => {
    const leaflet = (await readPdfText(file('arkusz-01-pl.pdf'))).join(' ').replaceAll('\u00a0', ' ');
    expect(leaflet).toContain('Wydanie 2, 1 lutego 2026');
    const brochure = (await readPdfText(file('k3-kartka-k3-pl.pdf'))).join(' ').replaceAll('\u00a0', ' ');
    expect(brochure).not.toContain('Wydanie 1');
    expect(brochure).toContain('1 marca 2026');
  });

  it.each([
    ['arkusz-01-pl.pdf', 300, '/pl/t/k1-2/'],
    ['arkusz-01-pl.pdf', 150, '/pl/t/k1-2/'],
    ['k3-kartka-k3-pl.pdf', 300, '/pl/t/k3/'],
    ['k3-kartka-k3-pl.pdf', 150, '/pl/t/k3/'],
  ])('%s leads a camera that sees %d dots an inch to the page %s', async (name, dots, address) => {
    const code = await findCodeIn(file(name), dots);
    expect(code?.text).toBe(`https://example.org/pomoc${address}`);
    expect(existsSync(path.join(out, address, 'index.html'))).toBe(true);
    const words = (await readPdfText(file(name))).join('').replace(/\s/g, '');
    expect(words).toContain(`example.org/pomoc${address}`);
  });

  it('is read with a crease through the code, and no longer when a third of it is gone', async () => {
    const code = await findCodeIn(file('arkusz-01-pl.pdf'), 300);
    if (!code) throw new Error('The leaflet has no code.');
    expect(findCode(spoil(code.drawn, code, 0.04))?.text).toBe(code.text);
    expect(findCode(spoil(code.drawn, code, 0.33))).toBeNull();
  });

  it.each(['arkusz-01-plain-pl.pdf', 'arkusz-02-pl.pdf'])(
    'has no code where it is discreet: %s',
    async (name) => {
      expect(await findCodeIn(file(name), 150)).toBeNull();
      expect((await readPdfText(file(name))).join(' ')).not.toContain('example.org');
    },
  );
});

describe('the page behind a code', () => {
  it('is sound for the Nu Html Checker, and for axe on phones and large screens', async () => {
    const { axe, markup, passes } = await judgePages(out, '/pomoc/', [
      'pl/t/k1-1/',
      'pl/t/k1-2/',
      'pl/t/k3/',
    ]);
    expect(markup).toEqual([]);
    expect(axe).toEqual([]);
    expect(passes).toBeGreaterThan(10);
  });

  it('says which edition is held, which is the newest, and what has changed', async () => {
    const old = await page('pl/t/k1-1');
    expect(old).toContain('Masz w ręku wydanie 1 z dnia 10 stycznia 2026.');
    expect(old).toContain('Najnowsze jest wydanie 2 z dnia 1 lutego 2026.');
    expect(/<h2 id="changed"[^>]*>.*?<\/ul>/s.exec(old)?.[0]).toContain('<li>Część two</li></ul>');
    expect(old).not.toContain('Część one');
    const newest = await page('pl/t/k1-2');
    expect(newest).toContain('Jest najnowsze.');
    expect(newest).not.toContain('id="changed"');
    expect(await page('pl/t/k3')).toContain('Masz w ręku wydanie robocze.');
  });

  it('leads to the present files and to pages of the same topic', async () => {
    const old = await page('pl/t/k1-1');
    expect(old).toContain('href="/pomoc/downloads/arkusz-01-pl.pdf"');
    expect(old).toContain('href="/pomoc/downloads/arkusz-01-plain-pl.pdf"');
    expect(old).toContain('href="/pomoc/pl/r2/"');
  });

  it('is as guarded as its publication, and tells nothing in title and address', async () => {
    const manifest = BuildManifest.parse(JSON.parse(await readFile(`${out}.manifest.json`, 'utf8')));
    const policy: HeaderPolicy = JSON.parse(await readFile(`${out}.headers.json`, 'utf8'));
    for (const address of ['/pl/t/k1/', '/pl/t/k1-1/', '/pl/t/k1-2/']) {
      const html = await page(address);
      expect(html).toMatch(/<title>Arkusz 01(, wydanie \d)? – Razem<\/title>/);
      expect(html).toContain('<a class="exit"');
      expect(html).toContain('content="noindex');
      expect(html).not.toContain('<meta name="description"');
      expect(manifest.pages.find((entry) => entry.file === `${address}index.html`)).toMatchObject({
        kind: 'edition',
        safety: 'high',
        own: false,
      });
      expect(headersFor(policy, `/pomoc${address}`)).toMatchObject({ 'Cache-Control': 'no-store' });
    }
  });

  it('exists for prints that may carry a code only, and nothing of the site leads to it', async () => {
    const prints = (await listFiles(`${out}/`)).filter((name) => /^[a-z]+\/t\//.test(name));
    expect(prints).toEqual([
      'pl/t/k1-1/index.html',
      'pl/t/k1-2/index.html',
      'pl/t/k1/index.html',
      'pl/t/k3-1/index.html',
      'pl/t/k3/index.html',
    ]);
    for (const name of (await listFiles(`${out}/`)).filter((entry) => /\.(html|xml)$/.test(entry)))
      expect(await readFile(path.join(out, name), 'utf8'), name).not.toMatch(/href="[^"]*\/t\/k/);
  });
});

describe('a site without an address', () => {
  it('closes no edition and prints no code', async () => {
    const settings = await readFile(path.join(site.content, 'site.yaml'), 'utf8');
    await writeFile(path.join(site.content, 'site.yaml'), settings.replace(/^origin: .*$/m, 'origin: null'));
    const refused = await record('--date', '2026-02-20', '--only', 'k2');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('The site has no address yet');
    expect(existsSync(path.join(site.content, 'data/editions/k2.yaml'))).toBe(false);
    const other = path.join(site.folder, 'out/nowhere');
    const built = await runPospolu('build', '--content', site.content, '--out', other, '--date', foreignDay);
    expect(built.stderr).not.toMatch(/Errors/);
    expect(await findCodeIn(path.join(other, 'downloads/arkusz-01-pl.pdf'), 150)).toBeNull();
    expect(existsSync(path.join(other, 'pl/t/k1-2/index.html'))).toBe(true);
    expect(existsSync(path.join(other, 'pl/t/k1/index.html'))).toBe(false);
  });
});
