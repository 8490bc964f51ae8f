import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../scripts/content/library.ts';
import { sha256 } from '../../scripts/files/hash.ts';
import { checkPdf } from '../../scripts/programs/check-pdf.ts';
import { validateUa1 } from '../../scripts/programs/verapdf.ts';
import { type ExpectedBook, readExpectedBook } from '../judges/pdf-book.ts';
import { addActions, breakPdf, dropFonts, misname, stripTags } from '../judges/pdf-breaks.ts';
import { judgeContents, readPrintedContents } from '../judges/pdf-contents.ts';
import { judgeDiscretion } from '../judges/pdf-discretion.ts';
import { type PdfFacts, readPdfFacts } from '../judges/pdf-facts.ts';
import { judgeHeadings, judgeHoles, judgeOpenings } from '../judges/pdf-flow.ts';
import { judgeForm } from '../judges/pdf-form.ts';
import { judgeFrame } from '../judges/pdf-frame.ts';
import { judgeGrid } from '../judges/pdf-grid.ts';
import { judgeLeaflet, judgeLeafletText, readExpectedLeaflet } from '../judges/pdf-leaflet.ts';
import { judgeNotes } from '../judges/pdf-notes.ts';
import { judgeOutline } from '../judges/pdf-outline.ts';
import { type PdfPage, ptPerMm } from '../judges/pdf-pages.ts';
import { findHeading, findPhrase } from '../judges/pdf-phrase.ts';
import { judgeSameText, type WebText } from '../judges/pdf-same-text.ts';
import { readChapterPages, readSharedPublications } from '../judges/pdf-shared.ts';
import { blocksOfChapter, readTaggedBlocks, type TaggedBlock } from '../judges/pdf-structure.ts';
import { readSharedBuild, readSharedLibrary, root } from '../judges/shared-build.ts';

const build = readSharedBuild();
const publications = readSharedPublications(build);

let library: Library;
let folder: string;
beforeAll(async () => {
  library = await readSharedLibrary();
  folder = await mkdtemp(path.join(tmpdir(), 'pospolu-broken-pdf-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Takes the screen edition of a publication in the first language that has it; there must be one. */
function first(code: string) {
  const found = publications.find(({ entry }) => entry.code === code && entry.edition === 'screen');
  if (!found) throw new Error(`The build has no ${code}.`);
  return found;
}

describe('a leaflet that was broken on purpose', () => {
  const { entry, path: file } = first('L4');
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await readFile(file);
  });
  const broken = async (name: string, change: Parameters<typeof breakPdf>[1]) => {
    const copy = path.join(folder, `${name}.pdf`);
    await writeFile(copy, await breakPdf(bytes, change));
    return copy;
  };

  it('is caught by veraPDF and by us when it has no tags', async () => {
    const copy = await broken('untagged', stripTags);
    const [verdict] = await validateUa1([copy], { jars: path.join(root, '.cache/judges/verapdf') });
    expect(verdict?.passed).toBe(false);
    expect(verdict?.failures.map(({ clause }) => clause)).toContain('6.2-1');
    expect(judgeForm(await readPdfFacts(copy), entry, library)).toContain('not tagged');
  });

  it('is caught when its fonts are not inside', async () => {
    const faults = judgeForm(await readPdfFacts(await broken('fonts', dropFonts)), entry, library);
    expect(faults.filter((fault) => fault.endsWith('is not embedded')).length).toBeGreaterThan(3);
  });

  it('is caught when it is cut, and when one byte is not as the catalogue says', async () => {
    const cut = path.join(folder, 'cut.pdf');
    await writeFile(cut, bytes.subarray(0, -300));
    expect((await checkPdf(cut)).sound).toBe(false);
    const changed = Uint8Array.from(bytes);
    changed[100] = (changed[100] ?? 0) ^ 1;
    expect(sha256(changed)).not.toBe(entry.sha256);
  });

  it('is caught when something in it acts, hides or leads out', async () => {
    const facts = await readPdfFacts(await broken('active', addActions));
    const faults = judgeForm(facts, entry, library);
    expect(faults).toEqual(expect.arrayContaining(['has JavaScript', '1 attachments']));
    expect(judgeDiscretion(facts, entry, library.site.name)).toContain('leads to https://example.org/');
  });

  it('is caught when its name, language or size are not its own', async () => {
    const copy = await broken('misnamed', (pdf) =>
      misname(pdf, { title: entry.title, author: library.site.name }),
    );
    const facts = await readPdfFacts(copy);
    expect(judgeForm(facts, entry, library)).toEqual(
      expect.arrayContaining(['language is en', `title is ${entry.title}`, 'page 1 measures 419 × 595 pt']),
    );
    const told = judgeDiscretion(facts, entry, library.site.name);
    expect(told.filter((fault) => /^(?:Title|Author) tells: /.test(fault))).toHaveLength(2);
    const named = { ...entry, file: 'dny-po-vykazani.pdf', title: 'Dny po vykázání' };
    expect(judgeDiscretion(facts, named, '')).toContain('file name tells: vykazani');
  });

  it('is caught when it holds a number that must not be published', async () => {
    const [number] = (await readPdfFacts(file)).text.match(/\b116 ?\d{3}\b/) ?? [''];
    const digits = number.replace(/\D/g, '');
    const withheld = [{ id: 'planted', reason: 'test', digits: digits.length, sha256: sha256(digits) }];
    expect(digits).toHaveLength(6);
    expect(judgeForm(await readPdfFacts(file), entry, { ...library, withheld })).toContain(
      'withheld number planted',
    );
  });

  it('is caught when its text has signs that nobody sees', async () => {
    const facts = await readPdfFacts(file);
    const faults = judgeForm({ ...facts, text: `${facts.text}po\u00adlicie` }, entry, library);
    expect(faults).toContain('the text has the invisible sign U+00ad');
  });

  it('is caught when panels change places, text crosses a fold, or lines are missing', async () => {
    const { pages } = await readPdfFacts(file);
    const leaflet = readExpectedLeaflet(library, entry);
    const [a, b, c] = leaflet.inside;
    expect(judgeLeaflet(pages, { ...leaflet, inside: [b, a, c] })).toHaveLength(2);
    const moved = pages.map((page) => shift(page, 6 * ptPerMm));
    expect(judgeLeaflet(moved, leaflet).some((fault) => fault.includes('too near to a fold'))).toBe(true);
    expect(judgeLeaflet(pages, { ...leaflet, small: ['L99'] })).toEqual(['the small print lacks “L99”']);
    expect(judgeLeaflet(pages.slice(0, 1), leaflet)).toEqual(['1 pages instead of two']);
    const text = (await readTaggedBlocks(file)).map((block) => block.text).join('\n');
    expect(judgeLeafletText(text.replaceAll('tajemstv', ''), leaflet.source)).toHaveLength(1);
  });
});

describe('a manual that was broken on purpose', () => {
  const { entry, path: file } = first('M2');
  let pdf: PdfFacts;
  let book: ExpectedBook;
  let web: Map<string, WebText>;
  let blocks: readonly TaggedBlock[];
  beforeAll(async () => {
    pdf = await readPdfFacts(file);
    book = readExpectedBook(library, entry);
    web = readChapterPages(build, library, entry.language, book.chapters);
    blocks = await readTaggedBlocks(file);
  });
  const chapterOf = (number: number) => {
    const chapter = book.chapters[number - 1];
    if (!chapter) throw new Error(`There is no chapter ${number}.`);
    return chapter;
  };
  const notesOf = (id: string) => web.get(id)?.notes ?? [];
  const flowOf = (pages: readonly PdfPage[]) => ({
    ...pdf,
    pages,
    notes: new Map([...web].map(([id, { notes }]) => [id, notes])),
  });
  const changed = (number: number, change: (page: PdfPage) => PdfPage) =>
    pdf.pages.map((page) => (page.number === number ? change(page) : page));

  it('is caught when a number of the contents is wrong, or an entry is missing', () => {
    const printed = readPrintedContents(pdf.pages, book);
    const wrong = printed.map((line, index) => (index === 3 ? { ...line, page: line.page + 1 } : line));
    expect(judgeContents(wrong, book, pdf.pages, pdf.places)).toHaveLength(2);
    expect(judgeContents(printed.slice(0, -1), book, pdf.pages, pdf.places)).toHaveLength(2);
  });

  it('is caught when the outline loses a chapter or a space', () => {
    const before = judgeOutline(pdf.outline, book, pdf.places).length;
    const without = pdf.outline.filter(({ title }) => !title.endsWith(chapterOf(2).sections[0]?.title ?? ''));
    expect(judgeOutline(without, book, pdf.places).length).toBe(before + 1);
    const glued = [
      { title: `Kapitola 1${chapterOf(1).title}`, level: 1, page: pdf.places.get(chapterOf(1).id) ?? null },
    ];
    expect(judgeOutline(glued, book, pdf.places)[0]).toMatch(/^the outline lacks /);
  });

  it('is caught when a running head or a page number is another one, or on the inner side', () => {
    const page = (pdf.places.get(chapterOf(2).id) ?? 0) + 1;
    const at = (change: (one: PdfPage) => PdfPage) => judgeFrame(changed(page, change), book, pdf.places);
    expect(at((one) => replaceWord(one, '2', '3'))[0]).toContain(`the head of page ${page}`);
    expect(at((one) => replaceWord(one, String(page), '999'))).toEqual([`page ${page} is numbered 999`]);
    expect(at((one) => shift(one, 200))).toHaveLength(2);
    expect(at((one) => ({ ...one, words: one.words.filter(({ text }) => text !== String(page)) }))).toEqual([
      `page ${page} has 0 numbers`,
    ]);
  });

  it('is caught when a note stands on another page than its reference, or has none', () => {
    const chapter = chapterOf(1);
    const [note] = notesOf(chapter.id);
    const page = pdf.places.get(`${chapter.id}--fr-1`) ?? 0;
    const elsewhere = new Map(pdf.places).set(`${chapter.id}--fr-1`, page + 1);
    const judge = (change: Partial<PdfFacts>) =>
      judgeNotes(chapter, note ? [note] : [], { ...pdf, ...change });
    expect(judge({})).toEqual([]);
    expect(judge({ places: elsewhere })).toEqual([
      `note 1/1 is not on page ${page + 1}, where its reference is`,
    ]);
    expect(judge({ lefts: new Map() })).toEqual([`note 1/1 has no reference above it on page ${page}`]);
    expect(judge({ places: new Map() })).toEqual(['note 1/1 has no reference']);
  });

  it('is caught when a chapter opens on the left, a page is empty, or mostly empty', () => {
    const chapter = chapterOf(2);
    const opening = pdf.places.get(chapter.id) ?? 0;
    const left = new Map(pdf.places).set(chapter.id, opening - 1);
    expect(judgeOpenings({ ...flowOf(pdf.pages), places: left }, book)).not.toEqual([]);
    const emptied = changed(opening + 1, (page) => ({ ...page, words: [] }));
    expect(judgeOpenings(flowOf(emptied), book)).toEqual([`page ${opening + 1} is empty`]);
    const hollow = changed(opening + 1, (page) => ({
      ...page,
      words: page.words.filter(({ top }) => top < 90),
    }));
    expect(judgeHoles(flowOf(hollow), chapter).length).toBe(1);
  });

  it('is caught when text stands beside the lines of its grid', () => {
    const page = (pdf.places.get(chapterOf(1).id) ?? 0) + 1;
    const judge = (pages: readonly PdfPage[]) =>
      judgeGrid(pages.flatMap(({ number, words }) => words.map((word) => ({ ...word, page: number }))));
    const lower = changed(page, (one) => ({
      ...one,
      words: one.words.map((word) => ({ ...word, top: word.top + 1, bottom: word.bottom + 1 })),
    }));
    const here = ({ beside }: { beside: readonly string[] }) =>
      beside.filter((line) => line.startsWith(`page ${page},`)).length;
    expect(here(judge(pdf.pages))).toBe(0);
    expect(here(judge(lower))).toBeGreaterThan(2);
  });

  it('is caught when a heading is the last line of its page', () => {
    const chapter = chapterOf(2);
    const heading = chapter.sections[0]?.title ?? '';
    const page = pdf.places.get(`${chapter.id}--${chapter.sections[0]?.id}`) ?? 0;
    const stranded = changed(page, (one) => {
      const end = findHeading(one, heading)?.at(-1)?.bottom ?? 0;
      return { ...one, words: one.words.filter(({ top }) => top < end - 2 || top > 550) };
    });
    expect(judgeHeadings(flowOf(stranded), chapter)).toContain(
      `the heading “${heading}” is the last line of page ${page}`,
    );
  });

  it('is caught when it lacks a sentence of the web, has one more, or has them in another order', () => {
    const chapter = chapterOf(3);
    const text = web.get(chapter.id) ?? { runs: [], notes: [] };
    const printed = blocksOfChapter(blocks, chapter.title).map((block) => block.text);
    const lost = text.runs.findIndex((run) => run.length > 60);
    const more = { ...text, runs: text.runs.toSpliced(lost, 0, 'Toto v příručce není.') };
    expect(judgeSameText(more, printed.join('\n'))).toEqual(['print lacks “Toto v příručce není.”']);
    const fewer = { ...text, runs: text.runs.toSpliced(lost, 1) };
    expect(judgeSameText(fewer, printed.join('\n'))[0]).toContain('print adds “');
    expect(judgeSameText(text, printed.toReversed().join('\n')).length).toBeGreaterThan(3);
    expect(blocksOfChapter(blocks, 'Kapitola, která není')).toEqual([]);
  });
});

function shift(page: PdfPage, pt: number): PdfPage {
  return {
    ...page,
    words: page.words.map((word) => ({ ...word, left: word.left + pt, right: word.right + pt })),
  };
}

function replaceWord(page: PdfPage, from: string, to: string): PdfPage {
  const [place] = findPhrase(page, from);
  return { ...page, words: page.words.map((word) => (word === place?.[0] ? { ...word, text: to } : word)) };
}
