import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Catalogue } from '../../scripts/content/catalogue.ts';
import { BuildManifest } from '../../scripts/content/manifest.ts';
import { listFiles } from '../../scripts/files/list-files.ts';
import { copyFixture, foreignDay, type SiteCopy } from './copy-fixture.ts';
import { type Outcome, runPospolu } from './run-pospolu.ts';

let site: SiteCopy;
let outcome: Outcome;
let out: string;
/** Text of every text file of the finished site, by path; pictures of the program itself are left out. */
const texts = new Map<string, string>();

beforeAll(async () => {
  site = await copyFixture();
  out = path.join(site.folder, 'out/site');
  outcome = await runPospolu('build', '--content', site.content, '--out', out, '--date', foreignDay);
  if (outcome.code !== 0) throw new Error(`The site was not built.\n${outcome.stderr}`);
  for (const file of await listFiles(`${out}/`)) {
    if (!/\.(html|xml|txt|json)$|^_redirects$/.test(file) || file.startsWith('static/')) continue;
    // Typography binds words by hard spaces; the claims below are about the words.
    texts.set(file, (await readFile(path.join(out, file), 'utf8')).replaceAll('\u00a0', ' '));
  }
});

afterAll(() => site.remove());

const read = (file: string): string => {
  const text = texts.get(file);
  if (text === undefined) throw new Error(`${file} is not among ${[...texts.keys()].join(', ')}.`);
  return text;
};
const pages = () => [...texts].filter(([file]) => file.endsWith('.html'));
const classOf = (html: string) => (html.includes('<a class="exit"') ? 'high' : 'normal');

describe('a site of another country', () => {
  it('builds through the real command without an error or a warning', () => {
    expect(outcome.stderr).not.toMatch(/Errors|Warnings|^\s+at /m);
    expect(outcome.code).toBe(0);
  });

  it('has each page in each language by the policy of its section', () => {
    expect(pages().map(([file]) => file)).toEqual([
      '404.html',
      'he/404.html',
      'he/etsot/index.html',
      'he/index.html',
      'he/news/index.html',
      'he/office/index.html',
      'he/r2/index.html',
      'he/r3/index.html',
      'index.html',
      'pl/404.html',
      'pl/aktualnosci/index.html',
      'pl/biuro/index.html',
      'pl/dzieci/index.html',
      'pl/index.html',
      'pl/news/start/index.html',
      'pl/o-nas/index.html',
      'pl/r2/index.html',
      'pl/r3/index.html',
      'pl/rady/index.html',
      'pl/stare-rady/index.html',
      'q/he/a/index.html',
      'q/he/index.html',
      'q/he/r2/index.html',
      'q/he/r3/index.html',
      'q/pl/a/index.html',
      'q/pl/index.html',
      'q/pl/r2/index.html',
      'q/pl/r3/index.html',
      'q/pl/s/index.html',
    ]);
  });

  it('says in its manifest what each page is', async () => {
    const manifest = BuildManifest.parse(JSON.parse(await readFile(`${out}.manifest.json`, 'utf8')));
    expect(manifest).toMatchObject({ date: foreignDay, base: '/pomoc/', origin: 'https://example.org' });
    const kinds = new Map(manifest.pages.map((page) => [page.file, page]));
    expect(kinds.get('/he/r2/index.html')).toMatchObject({ kind: 'safePage', own: false, safety: 'high' });
    expect(kinds.get('/he/news/index.html')).toMatchObject({ kind: 'press', own: false, safety: 'normal' });
    expect(kinds.get('/pl/biuro/index.html')).toMatchObject({ kind: 'moved', own: false });
  });

  it('declares language and direction, and marks a text that stands in from the other language', () => {
    for (const [file, html] of pages()) {
      const hebrew = /^(q\/)?he\//.test(file);
      expect(html.slice(0, 80), file).toMatch(
        hebrew ? /<html lang="he" dir="rtl"/ : /<html lang="pl" dir="ltr"/,
      );
    }
    for (const file of ['he/office/index.html', 'he/news/index.html']) {
      expect(read(file)).toMatch(/<h1 lang="pl" dir="ltr">/);
      expect(read(file)).toContain('<p lang="he" dir="rtl">אין עדיין תרגום');
      expect(read(file)).toContain('<ol lang="pl" dir="ltr">');
    }
    expect(read('index.html')).toContain('lang="he" dir="rtl"');
  });

  it('keeps every address of its own below the base folder', () => {
    for (const [file, html] of pages()) {
      const own = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, address]) => address);
      expect(own.length, file).toBeGreaterThan(2);
      expect(
        own.filter((address) => !address?.startsWith('/pomoc/')),
        file,
      ).toEqual([]);
    }
  });

  it('tells above a section that its source has changed since it was translated', () => {
    expect(read('he/index.html')).toMatch(
      /<h2 id="welcome">[^<]*<\/h2>\s*<div class="note" role="note"><div><p>המקור של חלק זה השתנה/,
    );
  });

  it('stands in for a missing child’s page by the list of ways on, never by the other language', () => {
    expect(read('he/index.html')).not.toContain('/pomoc/pl/dzieci/');
    expect(read('he/index.html')).toContain('href="/pomoc/he/">לילדים</a>');
  });

  it('gives neutral titles and codes to inner pages of class high', () => {
    const page = read('pl/r2/index.html');
    expect(page).toContain('<title>Pierwsze kroki – Razem</title>');
    expect(page).toMatch(/<h1[^>]*>Boję się teraz<\/h1>/);
    expect(page).toContain('content="noindex"');
  });

  it('has the exit on pages of class high and on no other', () => {
    const high = pages().filter(([, html]) => classOf(html) === 'high');
    expect(high.map(([file]) => file)).toEqual(
      expect.arrayContaining(['index.html', 'pl/index.html', 'pl/rady/index.html', 'he/r2/index.html']),
    );
    for (const file of ['pl/aktualnosci', 'pl/o-nas', 'he/office', 'pl/news/start', 'pl/biuro'])
      expect(classOf(read(`${file}/index.html`)), file).toBe('normal');
    expect(read('pl/rady/index.html')).toContain('href="https://weather.example.org/"');
    expect(read('he/etsot/index.html')).toContain('href="https://weather.example.org/he/"');
  });

  it('is a draft without the option for a release, and no search engine may list it', () => {
    expect(texts.has('sitemap.xml')).toBe(false);
    for (const [file, html] of pages()) expect(html, file).toContain('<meta name="robots" content="noindex"');
  });

  it('tells news in a feed, and nothing under embargo in any file', async () => {
    expect(read('pl/feed.xml')).toContain('<title>Razem otwiera nowy portal</title>');
    expect(read('pl/feed.xml')).toContain('href="https://example.org/pomoc/pl/aktualnosci/"');
    expect(texts.has('he/feed.xml')).toBe(false);
    for (const file of await listFiles(`${out}/`)) {
      expect(file).not.toContain('later');
      expect((await readFile(path.join(out, file))).includes('Bursztyn'), file).toBe(false);
    }
  });

  it('leads from earlier addresses to the present ones', async () => {
    const settings = await readFile(`${out}.hosts/cloudflare-pages/_redirects`, 'utf8');
    expect(settings).toBe('/pomoc/pl/stare-rady/ /pomoc/pl/r2/ 301\n/pomoc/pl/biuro/ /pomoc/pl/o-nas/ 301\n');
    expect(read('pl/biuro/index.html')).toContain('href="/pomoc/pl/o-nas/"');
  });

  it('has a page for wrong addresses in each language', () => {
    expect(read('pl/404.html')).toContain('Nie ma tu takiej strony');
    expect(read('he/404.html')).toContain('אין כאן דף כזה');
    expect(read('404.html')).toContain('noindex');
  });

  it('makes a kit for the press under its own name, and no publication', async () => {
    expect(existsSync(path.join(out, 'press/razem-pl.zip'))).toBe(true);
    const catalogue = await readFile(path.join(out, 'downloads/catalogue.json'), 'utf8').catch(() => null);
    if (catalogue !== null) expect(Catalogue.parse(JSON.parse(catalogue)).publications).toEqual([]);
  });

  it('holds its own numbers only, and none that is withheld', () => {
    const called = new Set(
      pages().flatMap(([, html]) => [...html.matchAll(/href="tel:([^"]*)"/g)].map(([, number]) => number)),
    );
    expect([...called].sort()).toEqual(['5550100', '5550101', '5550102']);
  });

  it('leaks no word of ours: no Czech letters, no name, no office', () => {
    for (const [file, text] of texts) {
      expect(text.match(/[ěřůďťňĚŘŮĎŤŇ]/g) ?? [], file).toEqual([]);
      expect(text, file).not.toMatch(/pospolu|czech|česk|OSPOD|Linka|Policie/i);
    }
  });
});
