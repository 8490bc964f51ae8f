import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { judgeFiles } from '../../scripts/checks/files/judge-files.ts';
import { loadContent } from '../../scripts/commands/load-content.ts';
import { listFiles } from '../../scripts/files/list-files.ts';
import { findJudges } from '../../scripts/programs/find-judges.ts';
import { type JudgeFiles, makePublications } from '../../scripts/publications/make-publications.ts';
import type { Manuscript } from '../../scripts/publications/manuscript.ts';
import type { SourceText } from '../../scripts/publications/pdf/inspect-source.ts';
import { openPrintShop } from '../../scripts/publications/print-shop.ts';
import { breakEpub } from '../judges/epub-breaks.ts';
import { judgeBorrowed } from '../judges/pdf-borrowed.ts';
import {
  breakPdf,
  dropDescription,
  dropFromElement,
  dropLanguage,
  retype,
  reverseKids,
  turnSheet,
} from '../judges/pdf-breaks.ts';
import { inspectFile, readSourceOf } from '../judges/pdf-inspection.ts';
import { readPdfPages } from '../judges/pdf-pages.ts';
import { readSharedPublications } from '../judges/pdf-shared.ts';
import { printOf, readBooklet } from '../judges/pdf-sheets.ts';
import { readSharedBuild, root } from '../judges/shared-build.ts';
import { found } from '../publications/typeset/open-tools.ts';

const publications = readSharedPublications(readSharedBuild());
/** The edition of a publication in the first language that has it; there must be one. */
const pick = (code: string, edition: string) => {
  const one = publications.find(({ entry }) => entry.code === code && entry.edition === edition);
  if (!one) throw new Error(`The build has no ${code} ${edition}.`);
  return one;
};

const judges = findJudges(path.join(root, '.cache/judges'));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pospolu-gates-'));
});
afterAll(() => rm(folder, { recursive: true }));

type Break = Parameters<typeof breakPdf>[1];

describe('the check of the build', () => {
  const intact = new Map<string, { readonly bytes: Uint8Array; readonly source: SourceText }>();
  const complaintsOf = async (code: string, edition: string, change: Break) => {
    const { entry, path: file } = pick(code, edition);
    const bytes = intact.get(file)?.bytes ?? (await readFile(file));
    const source = intact.get(file)?.source ?? (await readSourceOf(bytes));
    intact.set(file, { bytes, source });
    return await inspectFile(await breakPdf(bytes, change), entry, source);
  };

  it.each([
    ['L4', 'screen'],
    ['L4', 'bilingual'],
    ['M2', 'screen'],
  ])('finds nothing in %s %s as it is', async (code, edition) => {
    expect(await complaintsOf(code, edition, () => {})).toEqual([]);
  });

  it.each<[string, string, string, Break, RegExp]>([
    [
      'a picture without a name',
      'L4',
      'screen',
      (pdf) => dropFromElement(pdf, 'Figure', 'Alt'),
      /has a picture without a name|is not in its place among the tags/,
    ],
    [
      'a heading that skips a level',
      'L4',
      'screen',
      (pdf) => retype(pdf, 'H2', 'H5', 1),
      /the heading “.+” skips from H\d to H5$/,
    ],
    ['two titles', 'L4', 'screen', (pdf) => retype(pdf, 'H2', 'H1', 1), /^there are 2 headings H1/],
    [
      'a list whose item has no body',
      'L4',
      'screen',
      (pdf) => retype(pdf, 'LBody', 'Div'),
      /^page \d+: a list item “.+” (?:has no body|holds Div outside its body)$/,
    ],
    [
      'a heading of a table without its scope',
      'M2',
      'screen',
      (pdf) => dropFromElement(pdf, 'TH', 'A'),
      /the table “.+” does not say what its heading “.+” heads$/,
    ],
    [
      'another order of reading',
      'L4',
      'screen',
      (pdf) => reverseKids(pdf, 'L'),
      /reads in another order|^page \d+ reads “|^the tags end with/,
    ],
    [
      'a link without a description',
      'M2',
      'screen',
      dropDescription,
      /^page \d+: the link “.+” has no description$/,
    ],
    [
      'words that lost their language',
      'L4',
      'bilingual',
      (pdf) => dropLanguage(pdf, 'cs'),
      /^page \d+ says “.+” in en, it is cs$/,
    ],
  ])('finds %s, and nothing else', async (_name, code, edition, change, expected) => {
    const complaints = await complaintsOf(code, edition, change);
    expect(complaints.length).toBeGreaterThan(0);
    expect(complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
  });
});

describe('the judges of files', () => {
  const judge = async (name: string, bytes: Uint8Array, isTagged: boolean) => {
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    return (await judgeFiles([{ path: file, isTagged }], judges)).complaints[0];
  };

  it('find nothing in a leaflet and an e-book as they are', async () => {
    const files = [pick('L4', 'screen').path, pick('M5', 'epub').path];
    const { complaints, unjudged } = await judgeFiles(
      files.map((file) => ({ path: file, isTagged: file.endsWith('.pdf') })),
      judges,
    );
    expect(complaints).toEqual([[], []]);
    expect(unjudged).toEqual({ veraPDF: 0, EPUBCheck: 0 });
  });

  it('find a file that was cut, by qpdf', async () => {
    const bytes = await readFile(pick('L4', 'screen').path);
    expect((await judge('cut.pdf', bytes.subarray(0, -300), false))?.[0]).toMatch(/^qpdf says: /);
  });

  it('find a picture without a name, by veraPDF', async () => {
    const bytes = await readFile(pick('L4', 'screen').path);
    const broken = await breakPdf(bytes, (pdf) => dropFromElement(pdf, 'Figure', 'Alt'));
    expect(await judge('nameless.pdf', broken, true)).toEqual([
      expect.stringMatching(/^veraPDF says 1 times that ISO 14289-1, 7\.3-1 is broken/),
    ]);
  });

  it('find an e-book with an open paragraph, and one with a file that is not listed, by EPUBCheck', async () => {
    const bytes = await readFile(pick('M5', 'epub').path);
    const open = breakEpub(bytes, 'EPUB/c01.xhtml', (text) => text.replace('</p>', ''));
    expect((await judge('open.epub', open, false))?.[0]).toMatch(
      /^EPUBCheck says at EPUB\/c01\.xhtml:3:\d+: Error while parsing/,
    );
    const unlisted = breakEpub(bytes, 'EPUB/package.opf', (text) =>
      text.replace(/<item id="style"[^>]*>/, ''),
    );
    const complaints = (await judge('unlisted.epub', unlisted, false)) ?? [];
    expect(complaints.some((complaint) => complaint.includes('style.css'))).toBe(true);
  });

  it('say how many files were not judged where a judge is missing', async () => {
    const files = [pick('L4', 'screen'), pick('M5', 'epub')].map(({ path: file }, index) => ({
      path: file,
      isTagged: index === 0,
    }));
    expect(await judgeFiles(files, { verapdf: null, epubcheck: null })).toEqual({
      complaints: [[], []],
      unjudged: { veraPDF: 1, EPUBCheck: 1 },
    });
  });
});

it('a booklet with a turned sheet does not fold into the book', async () => {
  const { path: file } = pick('M2', 'booklet');
  const screen = pick('M2', 'screen');
  const turned = path.join(folder, 'turned.pdf');
  await writeFile(turned, await breakPdf(await readFile(file), (pdf) => turnSheet(pdf, 2)));
  const pages = (await readPdfPages(screen.path)).map(printOf);
  const read = readBooklet(await readPdfPages(turned), pages.length, false);
  const wrong = pages.flatMap((text, index) => (text === read[index] ? [] : [index + 1]));
  expect(wrong).toEqual([3, 4, 13, 14]);
});

it('a sentence from another language is found, a name is not', () => {
  const czech = [
    { text: 'Tady nikdo nic neuvidí.', page: 1 },
    { text: 'Linka pro děti 116 111', page: 1 },
  ];
  const own = [{ text: 'Тут ніхто нічого не побачить.', page: 1 }, ...czech];
  expect(judgeBorrowed(own, czech, ['Linka pro děti'])).toEqual([
    'page 1 says “Tady nikdo nic neuvidí.” in another language',
  ]);
});

describe.skipIf(found === null)('a build with a file that fails', () => {
  const make = async (
    name: string,
    wanted: (one: Manuscript) => boolean,
    change: (one: Manuscript) => Manuscript,
    judge: JudgeFiles,
  ) => {
    const date = '2026-11-22';
    const place = { root, contentRoot: root, contentFolder: 'content', date, pseudo: false, release: false };
    const { content } = await loadContent({ ...place, paper: true });
    const browser = await launchBrowser({ executable: found?.executable ?? '', dictionaries: null });
    const output = path.join(folder, name);
    try {
      const shop = openPrintShop({ root, date, browserVersion: 'test', browser: async () => browser });
      const manuscripts = (content?.manuscripts ?? []).filter(wanted).map(change);
      const cache = path.join(folder, `${name}-cache`);
      const made = await makePublications(manuscripts, shop, {
        root,
        cache,
        output,
        onPrint: () => {},
        judge,
      });
      return { ...made, files: await listFiles(`${output}/downloads`) };
    } finally {
      await browser.close();
    }
  };
  const isCzech =
    (code: string) =>
    ({ context, edition, plan }: Manuscript) =>
      plan.code === code && context.tag === 'cs' && edition === 'screen';

  it('publishes the others, and says why this one was refused', async () => {
    const both = (one: Manuscript) => isCzech('S2')(one) || isCzech('L7')(one);
    const made = await make(
      'refused',
      both,
      (one) => one,
      async (files) => files.map(({ entry }) => (entry.code === 'S2' ? ['veraPDF says 1 times …'] : [])),
    );
    expect(made.catalogue.publications.map(({ code }) => code)).toEqual(['L7']);
    expect(made.files.filter((file) => file.endsWith('.pdf'))).toHaveLength(1);
    expect(made.diagnostics).toEqual([
      expect.objectContaining({
        severity: 'error',
        rule: 'publication-is-sound',
        message: 'The file of S2 cs is not fit to be read: veraPDF says 1 times ….',
      }),
    ]);
  });

  it('sets no leaflet whose picture has no name, and says on which page', async () => {
    const nameless = (one: Manuscript): Manuscript => ({
      ...one,
      text: JSON.parse(JSON.stringify(one.text).replace(/aria-label=\\"[^"\\]+\\"/, 'aria-label=\\"\\"')),
    });
    const made = await make('nameless', isCzech('L4'), nameless, async (files) => files.map(() => []));
    expect(made.catalogue.publications).toEqual([]);
    expect(made.files).toEqual(['catalogue.json']);
    expect(made.diagnostics).toEqual([
      expect.objectContaining({
        severity: 'error',
        rule: 'publication-is-set',
        message: expect.stringMatching(/has a picture without a name; write what it shows/),
      }),
    ]);
  });
});
