import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageIn } from '../../scripts/content/address.ts';
import type { CatalogueEntry } from '../../scripts/content/catalogue.ts';
import { isTagged } from '../../scripts/content/is-tagged.ts';
import type { Library } from '../../scripts/content/library.ts';
import { sha256 } from '../../scripts/files/hash.ts';
import { listFiles } from '../../scripts/files/list-files.ts';
import { checkPdf } from '../../scripts/programs/check-pdf.ts';
import { readPdfInfo } from '../../scripts/programs/read-pdf-info.ts';
import { readPdfText } from '../../scripts/programs/read-pdf-text.ts';
import { validateUa1 } from '../../scripts/programs/verapdf.ts';
import { type ExpectedBook, readExpectedBook } from '../judges/pdf-book.ts';
import { judgeCaptions } from '../judges/pdf-captions.ts';
import { judgeCard } from '../judges/pdf-card.ts';
import { judgeContents, readPrintedContents } from '../judges/pdf-contents.ts';
import { judgeDiscretion } from '../judges/pdf-discretion.ts';
import { type PdfFacts, readPdfFacts } from '../judges/pdf-facts.ts';
import { countExpectedFields, fillFields, type PdfField, readFields } from '../judges/pdf-fields.ts';
import { judgeHeadings, judgeHoles, judgeOpenings } from '../judges/pdf-flow.ts';
import { judgeForm } from '../judges/pdf-form.ts';
import { judgeFrame } from '../judges/pdf-frame.ts';
import { judgeGrid } from '../judges/pdf-grid.ts';
import { judgeLeaflet, judgeLeafletText, readExpectedLeaflet } from '../judges/pdf-leaflet.ts';
import { judgeNotes } from '../judges/pdf-notes.ts';
import { judgeOutline } from '../judges/pdf-outline.ts';
import { bareText } from '../judges/pdf-phrase.ts';
import { judgeSameText, type WebText } from '../judges/pdf-same-text.ts';
import { readChapterPages, readSharedPublications } from '../judges/pdf-shared.ts';
import { blocksOfChapter, readTaggedBlocks, type TaggedBlock } from '../judges/pdf-structure.ts';
import { sayVerdicts, writeVerdicts } from '../judges/pdf-vera.ts';
import { readSharedBuild, readSharedLibrary, root } from '../judges/shared-build.ts';

/** Notes of a paragraph that ends on a page can push all that follows on; the build counts such pages as sparse. */
const MOST_HOLES = 1;

const build = readSharedBuild();
const publications = readSharedPublications(build);
const tagged = publications.filter(({ entry }) => isTagged(entry));
const of = (kind: CatalogueEntry['kind'], ...editions: readonly CatalogueEntry['edition'][]) =>
  tagged.filter(({ entry }) => entry.kind === kind && editions.includes(entry.edition));
const manuals = of('manual', 'screen');
const largeManuals = of('manual', 'large');
const leaflets = of('leaflet', 'screen', 'plain');
const forms = of('form', 'screen');
const cards = of('card', 'screen');
const discreet = tagged.filter(({ entry }) => entry.class === 'high');

let library: Library;
const facts = new Map<string, PdfFacts>();
const factsOf = (file: string): PdfFacts => {
  const found = facts.get(file);
  if (!found) throw new Error(`${file} was not read.`);
  return found;
};

beforeAll(async () => {
  library = await readSharedLibrary();
  for (const { entry, path: file } of tagged) facts.set(entry.file, await readPdfFacts(file));
});

it('every plan became a publication in each of its languages and editions', () => {
  const planned = library.publications.flatMap(({ editions, id, languages }) =>
    languages.flatMap((tag) =>
      [...new Set(['screen', ...editions])]
        .filter((edition) => !(edition === 'bilingual' && tag === library.site.source))
        .map((edition) => `${id} ${tag} ${edition}`),
    ),
  );
  const made = publications.map(({ entry }) => `${entry.id} ${entry.language} ${entry.edition}`);
  expect(made.sort()).toEqual(planned.sort());
  for (const group of [manuals, largeManuals, leaflets, forms, cards, discreet])
    expect(group.length).toBeGreaterThan(0);
});

it('veraPDF finds no failure of PDF/UA-1 in any file that can be read aloud', async () => {
  const jars = path.join(root, '.cache/judges/verapdf');
  const verdicts = await validateUa1(
    tagged.map((publication) => publication.path),
    { jars },
  );
  console.log(sayVerdicts(verdicts));
  await writeVerdicts(`${root}/reports/verapdf.json`, verdicts);
  expect(verdicts.map(({ passed, failures }) => ({ passed, failures }))).toEqual(
    tagged.map(() => ({ passed: true, failures: [] })),
  );
});

describe.each(tagged)('$entry.code $entry.language $entry.edition', ({ entry, path: file }) => {
  it('is the file that the catalogue describes', async () => {
    const bytes = await readFile(file);
    expect({ bytes: bytes.length, sha256: sha256(bytes) }).toEqual({
      bytes: entry.bytes,
      sha256: entry.sha256,
    });
    expect((await readPdfInfo(file)).pages).toBe(entry.pages);
  });

  it('is sound', async () => {
    expect(await checkPdf(file)).toEqual({ sound: true, complaints: [] });
  });

  it('has exact pages, whole fonts, tags, title and language; nothing acts, hides or is withheld', () => {
    expect(judgeForm(factsOf(entry.file), entry, library)).toEqual([]);
  });

  it('leads to pages of the web only, and to none of this machine', () => {
    const odd = factsOf(entry.file).addresses.filter(
      (address) => !/^https?:\/\/(?:[\w-]+\.)+[a-z]{2,}(?:\/|$)/.test(address),
    );
    expect(odd).toEqual([]);
  });

  it('has a cover picture of the size that the catalogue states', async () => {
    const { file: cover, width, height } = entry.cover;
    const picture = await sharp(`${build.folder}/downloads/${cover}`).stats();
    const { width: realWidth, height: realHeight } = await sharp(
      `${build.folder}/downloads/${cover}`,
    ).metadata();
    expect([realWidth, realHeight]).toEqual([width, height]);
    // A plain cover is a line of black letters; an empty page has none.
    expect(picture.entropy).toBeGreaterThan(0.03);
  });
});

describe.each(discreet)(
  '$entry.code $entry.language $entry.edition for a reader who may be watched',
  ({ entry }) => {
    it('tells neither what it is about nor where it comes from', () => {
      expect(judgeDiscretion(factsOf(entry.file), entry, library.site.name)).toEqual([]);
    });
  },
);

describe.each(manuals)('the manual $entry.code $entry.language', ({ entry, path: file }) => {
  let book: ExpectedBook;
  let pdf: PdfFacts;
  let web: Map<string, WebText>;
  let blocks: readonly TaggedBlock[];
  beforeAll(async () => {
    book = readExpectedBook(library, entry);
    pdf = factsOf(entry.file);
    web = readChapterPages(build, library, entry.language, book.chapters);
    blocks = await readTaggedBlocks(file);
  });
  const notesOf = (id: string) => web.get(id)?.notes ?? [];
  const flow = () => ({ ...pdf, notes: new Map([...web].map(([id, { notes }]) => [id, notes])) });

  it('names in its contents the page on which each chapter and section stands', () => {
    const printed = readPrintedContents(pdf.pages, book);
    expect(printed.length).toBeGreaterThan(book.chapters.length);
    expect(judgeContents(printed, book, pdf.pages, pdf.places)).toEqual([]);
  });

  it('lists each numbered table and figure with the page on which it stands', () => {
    expect(judgeCaptions(blocks, pdf.pages)).toEqual([]);
  });

  it('lists all chapters and sections in its outline, with their spaces', () => {
    expect(judgeOutline(pdf.outline, book, pdf.places)).toEqual([]);
  });

  it('opens chapters on right pages and leaves no other page empty', () => {
    expect(judgeOpenings(flow(), book)).toEqual([]);
  });

  it('has the chapter in the head and the number of the page at the foot, both on the outer side', () => {
    expect(judgeFrame(pdf.pages, book, pdf.places)).toEqual([]);
  });

  it('carries each note at the foot of the page of its reference', () => {
    const count = book.chapters.reduce((sum, { id }) => sum + notesOf(id).length, 0);
    expect(count).toBeGreaterThan(0);
    expect([...pdf.places.keys()].filter((id) => id.includes('--fr-'))).toHaveLength(count);
    expect(book.chapters.flatMap((chapter) => judgeNotes(chapter, notesOf(chapter.id), pdf))).toEqual([]);
  });

  it('strands no heading at the foot of a page', () => {
    expect(book.chapters.flatMap((chapter) => judgeHeadings(flow(), chapter))).toEqual([]);
  });

  it('leaves at most one hole in the middle of its chapters', () => {
    const holes = book.chapters.flatMap((chapter) => judgeHoles(flow(), chapter));
    if (holes.length > 0) console.info(`${entry.file}: ${holes.join('; ')}`);
    expect(holes.length).toBeLessThanOrEqual(MOST_HOLES);
  });

  it('stands on the lines of one grid on all its pages', () => {
    const { beside, lines, share } = judgeGrid(
      pdf.pages.flatMap(({ number, words }) => words.map((word) => ({ ...word, page: number }))),
    );
    if (beside.length > 0) console.info(`${entry.file}: ${beside.slice(0, 5).join('; ')}`);
    expect(lines).toBeGreaterThan(150);
    expect(share).toBeGreaterThanOrEqual(0.99);
  });

  it('has the headings of its sources, level by level', () => {
    for (const chapter of book.chapters) {
      const headings = blocksOfChapter(blocks, chapter.title).filter(({ type }) => /^H[2-6]$/.test(type));
      const wanted = chapter.sections.map(({ level, title }) => `H${level} ${bareText(title)}`);
      const printed = headings.map(({ type, text }) => `${type} ${bareText(text)}`);
      // Steps of a timeline have headings of their own, below those of the source.
      expect(printed.filter((one) => wanted.includes(one))).toEqual(wanted);
      expect(printed.filter((one) => !wanted.includes(one) && !one.startsWith('H3'))).toEqual([]);
    }
  });

  it('says all that the same chapters say on the web, in the order of its tags, and nothing else', () => {
    for (const chapter of book.chapters) {
      const text = web.get(chapter.id) ?? { runs: [], notes: [] };
      const [, ...printed] = blocksOfChapter(blocks, chapter.title).map((block) => block.text);
      expect(text.runs.length).toBeGreaterThan(10);
      expect(judgeSameText(text, printed.join('\n')), chapter.path).toEqual([]);
    }
  });
});

describe.each(leaflets)('the leaflet $entry.code $entry.language', ({ entry, path: file }) => {
  it('has six panels in their true order, no text across a fold, and its small print on the back', () => {
    const { pages } = factsOf(entry.file);
    expect(judgeLeaflet(pages, readExpectedLeaflet(library, entry))).toEqual([]);
  });

  it('names its panels in its outline, with their spaces', () => {
    const { inside, outside } = readExpectedLeaflet(library, entry);
    const titles = factsOf(entry.file).outline.map(({ title }) => title.replace(/\s+/g, ' '));
    expect(titles).toEqual(expect.arrayContaining([...outside, ...inside]));
  });

  it('says every line of its source', async () => {
    const printed = (await readTaggedBlocks(file)).map(({ text }) => text).join('\n');
    expect(judgeLeafletText(printed, readExpectedLeaflet(library, entry).source)).toEqual([]);
  });
});

describe.each(forms)('the form $entry.code $entry.language', ({ entry, path: file }) => {
  let source: string;
  let fields: readonly PdfField[];
  beforeAll(async () => {
    const plan = library.publications.find(({ id }) => id === entry.id);
    source = plan?.kind === 'form' ? plan.source : '';
    fields = await readFields(await readFile(file));
  });

  it('has a field for each entry of its lists, each alone in a Form element', () => {
    const count = (kind: PdfField['kind']) => fields.filter((field) => field.kind === kind).length;
    const expected = countExpectedFields(library, entry.language, source);
    expect(expected.line).toBeGreaterThan(0);
    expect(expected.box).toBeGreaterThan(0);
    expect({ line: count('line'), box: count('box') }).toEqual(expected);
    expect([...new Set(fields.map(({ element }) => element))]).toEqual(['Form']);
  });

  it('calls no two fields by one name, and each by the words that stand beside it', () => {
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    const text = bareText(factsOf(entry.file).text);
    expect(fields.filter(({ label }) => label === '' || !text.includes(bareText(label)))).toEqual([]);
  });

  it('says every line of its source, and its neutral title alone', async () => {
    const printed = (await readTaggedBlocks(file)).map(({ text }) => text).join('\n');
    expect(judgeLeafletText(printed, pageIn(library, entry.language, source)?.body ?? '?')).toEqual([]);
    expect(bareText(printed).startsWith(bareText(entry.documentTitle))).toBe(true);
    expect(bareText(printed)).not.toContain(bareText(entry.title));
    expect(printed).not.toContain(library.site.name);
  });

  it('takes Czech and Ukrainian letters, written with the letters in the file', async () => {
    const words = 'Příliš žluťoučký kůň Її ґанок';
    const folder = await mkdtemp(path.join(tmpdir(), 'pospolu-form-'));
    const filled = path.join(folder, 'filled.pdf');
    await writeFile(filled, await fillFields(await readFile(file), words));
    const text = (await readPdfText(filled)).join('\n');
    await rm(folder, { recursive: true });
    const lines = fields.filter(({ kind }) => kind === 'line').length;
    expect(text.split(words).length - 1).toBe(lines);
  });
});

describe.each(cards)('the card $entry.code $entry.language', ({ entry }) => {
  it('shows each number of its plan large, with its words', () => {
    expect(judgeCard(factsOf(entry.file).pages, library, entry)).toEqual([]);
  });
});

it('lies in a folder that holds nothing else', async () => {
  const known = ['catalogue.json', ...publications.flatMap(({ entry }) => [entry.file, entry.cover.file])];
  expect(await listFiles(`${build.folder}/downloads`)).toEqual(known.sort());
});
