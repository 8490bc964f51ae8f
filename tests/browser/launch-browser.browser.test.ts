import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { type Browser, launchBrowser } from '../../scripts/browser/launch-browser.ts';

const found = findBrowser(undefined);
const font = path.resolve('node_modules/@fontsource/alegreya/files/alegreya-latin-400-normal.woff2');

describe.skipIf(found === null)('an open document', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser({ executable: found?.executable ?? '', dictionaries: null });
  });
  afterAll(() => browser.close());

  it('runs in the version that was found', () => {
    expect(browser.version).toBe(found?.version);
  });

  it('loads a font from a file address and from one relative to its folder', async () => {
    const html = `<!doctype html><title>x</title><style>
      @font-face { font-family: A; src: url("${pathToFileURL(font).href}") }
      @font-face { font-family: B; src: url("${path.basename(font)}") }</style>
      <p style="font-family: A">a</p>`;
    const document = await browser.openHtml(html, { baseDir: path.dirname(font) });
    const states = await document.page.evaluate(() =>
      [...globalThis.document.fonts].map((face) => face.status),
    );
    await document.close();
    expect(states).toEqual(['loaded', 'loaded']);
  });

  it('loads for margin boxes too, and only fonts whose letters occur', async () => {
    const face = (range: string) =>
      `@font-face { font-family: "A B"; src: url("${path.basename(font)}"); unicode-range: ${range} }`;
    const html = `<!doctype html><title>x</title><style>${face('U+0-FF')}${face('U+0400-04FF')}
      @page { @top-left { content: "Hlava"; font-family: "A B" } }</style><p>text</p>`;
    const document = await browser.openHtml(html, { baseDir: path.dirname(font) });
    const states = await document.page.evaluate(() =>
      [...globalThis.document.fonts].map((one) => one.status),
    );
    const pdf = Buffer.from(await document.pdf()).toString('latin1');
    await document.close();
    expect(states).toEqual(['loaded', 'unloaded']);
    expect(pdf).toContain('Alegreya-Regular');
  });

  it('keeps links inside the document inside', async () => {
    const document = await browser.openHtml(
      '<!doctype html><title>x</title><a href="#here">a</a><p id="here">b</p>',
    );
    const pdf = Buffer.from(await document.pdf()).toString('latin1');
    await document.close();
    expect(pdf).toContain('/Dests');
    expect(pdf).not.toContain('pospolu-document');
  });

  it('refuses a document that wants the network', async () => {
    const html =
      '<!doctype html><img alt="" src="https://example.org/a.png"><img alt="" src="http://127.0.0.1:9/b.png">';
    await expect(browser.openHtml(html)).rejects.toThrow(
      'http://127.0.0.1:9/b.png, https://example.org/a.png',
    );
  });

  it('refuses a document whose picture or font is not there', async () => {
    await expect(browser.openHtml('<!doctype html><img alt="" src="file:///not/here.png">')).rejects.toThrow(
      'file:///not/here.png',
    );
    const html = '<!doctype html><style>@font-face { font-family: Gone; src: url(gone.woff2) }</style>';
    await expect(browser.openHtml(html)).rejects.toThrow('Gone');
  });

  it('keeps nothing of the short document that a tab held before', async () => {
    const first = await browser.openHtml(
      '<!doctype html><html lang="cs"><style>p { color: red }</style><p>one',
      { short: true },
    );
    const tab = first.page;
    await first.close();
    const html = '<!doctype html><html lang="uk"><title>Two</title><p>two';
    const second = await browser.openHtml(html, { short: true, viewport: { width: 500, height: 400 } });
    const seen = await second.page.evaluate(() => [
      document.documentElement.lang,
      document.title,
      document.body.textContent,
      document.styleSheets.length,
      document.compatMode,
      innerWidth,
    ]);
    expect(second.page).toBe(tab);
    expect(seen).toEqual(['uk', 'Two', 'two', 0, 'CSS1Compat', 500]);
    await second.close();
  });

  it('refuses a short document by its own faults and none of another', async () => {
    const broken =
      '<!doctype html><img alt="" src="file:///not/here.png"><style>@font-face { font-family: Gone; src: url(gone.woff2) }</style>';
    await expect(browser.openHtml(broken, { short: true })).rejects.toThrow('file:///not/here.png');
    const letters =
      '<!doctype html><style>@font-face { font-family: Gone; src: url(gone.woff2) }</style><p style="font-family: Gone">a';
    await expect(browser.openHtml(letters, { short: true })).rejects.toThrow('Gone');
    const whole = await browser.openHtml('<!doctype html><p>a', { short: true });
    await whole.close();
    await expect(browser.openHtml(broken, { short: true })).rejects.toThrow('file:///not/here.png');
  });

  it('prints the page size of the style sheet with tags', async () => {
    const document = await browser.openHtml(
      '<!doctype html><style>@page { size: 148mm 210mm }</style><h1>a</h1>',
    );
    const pdf = Buffer.from(await document.pdf()).toString('latin1');
    const plain = Buffer.from(await document.pdf({ tagged: false })).toString('latin1');
    await document.close();
    expect(/\/MediaBox \[0 0 (\d+)/.exec(pdf)?.[1]).toBe('420');
    expect(pdf).toContain('/StructTreeRoot');
    expect(plain).not.toContain('/StructTreeRoot');
  });
});

describe('a browser that is not one', () => {
  it('is not found', () => {
    expect(findBrowser('/not/a/browser')).toBeNull();
  });

  it('leaves no profile behind when it does not start', async () => {
    const profiles = async () =>
      (await readdir(tmpdir())).filter((name) => name.startsWith('pospolu-browser-'));
    const before = await profiles();
    const notABrowser = launchBrowser({ executable: process.execPath, dictionaries: null });
    await expect(notABrowser).rejects.toThrow('did not start');
    const noDictionaries = launchBrowser({ executable: process.execPath, dictionaries: '/not/here' });
    await expect(noDictionaries).rejects.toThrow('/not/here');
    expect((await profiles()).filter((name) => !before.includes(name))).toEqual([]);
  });
});
