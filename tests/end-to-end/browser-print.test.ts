import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldWords, sharesWord } from '../../scripts/checks/results/fold-words.ts';
import { readSources, type SourceOfPage } from '../../scripts/checks/results/source-of-page.ts';
import { readPdfInfo } from '../../scripts/programs/read-pdf-info.ts';
import { readPdfText } from '../../scripts/programs/read-pdf-text.ts';
import { openBrowser, type ReadingBrowser } from '../judges/open-browser.ts';
import { samplePages } from '../judges/sample-pages.ts';
import { addressOfPage, readSharedBuild, readSharedLibrary } from '../judges/shared-build.ts';
import { type LocalServer, serveSite } from '../judges/static-server.ts';

const build = readSharedBuild();
const sources = readSources(await readSharedLibrary());
// What a page is called stands in its head, which the rules of the build read on every page; browsers print samples.
const inner = samplePages(build).flatMap(({ file, tag }): [string, SourceOfPage][] => {
  const source = sources.get(file);
  return source?.innerHigh && source.page && tag !== 'ar-XB' ? [[file, source]] : [];
});

let browser: ReadingBrowser;
let server: LocalServer;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pospolu-print-'));
  server = await serveSite(build.folder, build.manifest);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true });
});

describe('an inner page of class high, printed by the reader', () => {
  it('exists', () => expect(inner.length).toBeGreaterThan(0));

  it.each(inner)('has a header and a document title without its topic: %s', async (file, source) => {
    const page = await browser.chromium.newPage();
    await page.goto(server.origin + addressOfPage(build.manifest, { file }));
    // What browsers print by themselves: date, title and address in the margins.
    const edge = (name: string) =>
      `<div style="font-size:8px;margin-left:1cm">EDGE <span class="${name}"></span></div>`;
    const pdf = path.join(folder, `${file.replaceAll('/', '-')}.pdf`);
    const options = {
      displayHeaderFooter: true,
      headerTemplate: edge('title'),
      footerTemplate: edge('url'),
      margin: { top: '2cm', bottom: '2cm' },
    };
    await writeFile(pdf, await page.pdf(options));
    const isNoticePrinted = await page.evaluate(() => {
      return document.querySelector('#safety') !== null;
    });
    await page.close();
    const edges = (await readPdfText(pdf)).flatMap((text) =>
      text.split('\n').filter((line) => /^EDGE/.test(line)),
    );
    const title = (await readPdfInfo(pdf)).entries.get('Title') ?? '';
    expect(isNoticePrinted).toBe(true);
    expect(edges.length).toBeGreaterThanOrEqual(2);
    expect(title).not.toBe('');
    const telling = foldWords([source.page?.meta.title, ...(source.page?.meta.keywords ?? [])].join(' '));
    const neutral = foldWords(source.page?.meta.neutralTitle ?? '');
    const words = foldWords([title, ...edges].join(' ')).filter((word) => !neutral.includes(word));
    expect(words.filter((word) => telling.some((other) => sharesWord(word, other)))).toEqual([]);
  });
});
