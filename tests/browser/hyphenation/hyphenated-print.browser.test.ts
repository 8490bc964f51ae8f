import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../scripts/browser/find-browser.ts';
import { prepareDictionaries } from '../../../scripts/browser/hyphenation/prepare-dictionaries.ts';
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts';
import { findProgram } from '../../../scripts/programs/find-program.ts';
import { readPdfText } from '../../../scripts/programs/read-pdf-text.ts';

const found = findBrowser(undefined);
const texts = {
  cs: 'Nejnebezpečnější situace nastává bezprostředně po ohlášení rozchodu a stěhování.',
  en: 'Intervention centres provide psychological counselling and accommodation.',
  uk: 'Найнебезпечніша ситуація виникає безпосередньо після повідомлення про п’ятиповерховий будинок.',
};

describe.skipIf(found === null || findProgram('pdftotext', '-v') === null)('printed narrow columns', () => {
  let cache: string;
  let dictionaries: string;
  beforeAll(async () => {
    cache = await mkdtemp(path.join(tmpdir(), 'pospolu-dictionaries-'));
    dictionaries = await prepareDictionaries(cache, ['uk', 'cs', 'en-us']);
  });
  afterAll(() => rm(cache, { recursive: true }));

  const print = async (folder: string | null) => {
    const browser = await launchBrowser({ executable: found?.executable ?? '', dictionaries: folder });
    const paragraphs = Object.entries(texts).map(([tag, text]) => `<p lang="${tag}">${text}</p>`);
    const document = await browser.openHtml(
      `<!doctype html><title>x</title><style>@page { size: 80mm 200mm; margin: 10mm }
      p { width: 24mm; font: 10pt serif; hyphens: auto }</style>${paragraphs.join('')}`,
    );
    const file = path.join(cache, 'print.pdf');
    await writeFile(file, await document.pdf());
    await browser.close();
    return (await readPdfText(file)).join('\n');
  };

  it('break words with a hyphen in Czech, English and Ukrainian, without soft hyphens', async () => {
    const text = await print(dictionaries);
    const broken = [...text.matchAll(/(\S+)\u2010\n([^\s\u2010]+)/g)].map(
      ([, head, tail]) => `${head}|${tail}`,
    );
    expect(broken).toEqual(
      expect.arrayContaining(['Nejnebezpeč|nější', 'psycho|logical', 'безпосере|дньо', 'п’я|типоверхо']),
    );
    expect(text).not.toContain('\u00AD');
  });

  it('break no word without dictionaries', async () => {
    expect(await print(null)).not.toMatch(/[\u2010-]\n/);
  });

  it('find the dictionaries made before', async () => {
    expect(await prepareDictionaries(cache, ['en-us', 'cs', 'uk'])).toBe(dictionaries);
    expect((await readdir(dictionaries)).sort()).toEqual(['hyph-cs.hyb', 'hyph-en-us.hyb', 'hyph-uk.hyb']);
  });
});
