import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageIn } from '../../scripts/content/address.ts';
import type { CatalogueEntry } from '../../scripts/content/catalogue.ts';
import { isTagged } from '../../scripts/content/is-tagged.ts';
import type { Library } from '../../scripts/content/library.ts';
import { sha256 } from '../../scripts/files/hash.ts';
import { checkPdf } from '../../scripts/programs/check-pdf.ts';
import { validateEpub } from '../../scripts/programs/epubcheck.ts';
import { readTagged } from '../../scripts/publications/pdf/inspect-tree.ts';
import { type EpubBook, judgeEpub, readChapterText, readEpub } from '../judges/epub-book.ts';
import { readExpectedBook } from '../judges/pdf-book.ts';
import { judgeBorrowed, readSpokenBlocks, type SpokenBlock } from '../judges/pdf-borrowed.ts';
import { type PdfFacts, readPdfFacts } from '../judges/pdf-facts.ts';
import { judgeForm } from '../judges/pdf-form.ts';
import { judgeLeafletText } from '../judges/pdf-leaflet.ts';
import { readPdfPages } from '../judges/pdf-pages.ts';
import { findPhrase } from '../judges/pdf-phrase.ts';
import { judgeSameText } from '../judges/pdf-same-text.ts';
import { readChapterPages, readSharedPublications, type SharedPublication } from '../judges/pdf-shared.ts';
import { printOf, readBooklet, readSpreads } from '../judges/pdf-sheets.ts';
import { readTaggedBlocks } from '../judges/pdf-structure.ts';
import { readSharedBuild, readSharedLibrary, root } from '../judges/shared-build.ts';

const build = readSharedBuild();
const publications = readSharedPublications(build);
const of = (kind: CatalogueEntry['kind'], ...editions: readonly CatalogueEntry['edition'][]) =>
  publications.filter(({ entry }) => entry.kind === kind && editions.includes(entry.edition));
const books = of('manual', 'epub');
const sheets = publications.filter(({ entry }) => !isTagged(entry) && entry.file.endsWith('.pdf'));
const booklets = of('manual', 'booklet');
const spreads = of('manual', 'home');
const homeCards = of('card', 'home');
const bilingual = publications.filter(({ entry }) => entry.edition === 'bilingual');
const loose = [...of('zine', 'screen'), ...of('brochure', 'screen'), ...of('poster', 'screen', 'home')];
const translated = publications.filter(
  ({ entry }) => isTagged(entry) && entry.language !== 'cs' && entry.edition !== 'bilingual',
);

let library: Library;
const facts = new Map<string, PdfFacts>();
const factsOf = ({ file }: CatalogueEntry): PdfFacts => {
  const found = facts.get(file);
  if (!found) throw new Error(`${file} was not read.`);
  return found;
};
const isFromRight = (tag: string) =>
  library.languages.some((language) => language.tag === tag && language.direction === 'rtl');
/** The edition for the screen, from which others are made. */
const screenOf = ({ id, language }: CatalogueEntry): SharedPublication => {
  const found = publications.find(
    ({ entry }) => entry.id === id && entry.language === language && entry.edition === 'screen',
  );
  if (!found) throw new Error(`${id} has no screen edition in ${language}.`);
  return found;
};

/** The build lets EPUBCheck judge every e-book; each takes seconds, so here one a language must do. */
function oneALanguage(all: readonly SharedPublication[]): SharedPublication[] {
  return all.filter(
    ({ entry }, index) => all.findIndex((other) => other.entry.language === entry.language) === index,
  );
}

beforeAll(async () => {
  library = await readSharedLibrary();
  for (const { entry, path: file } of sheets) facts.set(entry.file, await readPdfFacts(file));
});

it('there is at least one of each kind', () => {
  for (const group of [books, booklets, spreads, homeCards, bilingual, loose, translated])
    expect(group.length).toBeGreaterThan(0);
  expect(new Set(loose.map(({ entry }) => entry.kind)).size).toBe(3);
});

it.each(oneALanguage(books))(
  'EPUBCheck finds nothing in $entry.code $entry.language',
  async ({ path: file }) => {
    const messages = await validateEpub(file, { jars: path.join(root, '.cache/judges/epubcheck') });
    expect(messages).toEqual([]);
  },
);

describe.each(books)('the e-book $entry.code $entry.language', ({ entry, path: file }) => {
  let epub: EpubBook;
  beforeAll(async () => {
    const bytes = await readFile(file);
    expect(sha256(bytes)).toBe(entry.sha256);
    epub = readEpub(bytes);
  });

  it('says first what it is, and lists all its chapters', () => {
    expect(judgeEpub(epub, readExpectedBook(library, entry))).toEqual([]);
  });

  it('says all that the same chapters say on the web, in their order, and nothing else', () => {
    const { chapters } = readExpectedBook(library, entry);
    const web = readChapterPages(build, library, entry.language, chapters);
    for (const { id, number, path: source } of chapters) {
      const text = web.get(id) ?? { runs: [], notes: [] };
      expect(text.runs.length).toBeGreaterThan(10);
      expect(judgeSameText(text, readChapterText(epub, number)), source).toEqual([]);
    }
  });
});

describe.each(sheets)('the sheets of $entry.code $entry.language $entry.edition', ({ entry, path: file }) => {
  it('are sound, of the right size, with whole fonts, title and language', async () => {
    expect(await checkPdf(file)).toEqual({ sound: true, complaints: [] });
    expect(sha256(await readFile(file))).toBe(entry.sha256);
    expect(judgeForm(factsOf(entry), entry, library)).toEqual([]);
  });
});

describe.each(booklets)('the booklet $entry.code $entry.language', ({ entry }) => {
  it('folds into the book that is read on the screen', async () => {
    const screen = screenOf(entry);
    const read = readBooklet(factsOf(entry).pages, screen.entry.pages, isFromRight(entry.language));
    const pages = (await readPdfPages(screen.path)).map(printOf);
    expect(entry.pages).toBe(Math.ceil(screen.entry.pages / 4) * 2);
    expect(read.slice(0, pages.length)).toEqual(pages);
    expect(read.slice(pages.length).every((text) => text === '')).toBe(true);
  });
});

describe.each(spreads)('the spreads of $entry.code $entry.language', ({ entry }) => {
  it('show the pages side by side as the opened book does', async () => {
    const screen = screenOf(entry);
    const read = readSpreads(factsOf(entry).pages, isFromRight(entry.language));
    const pages = (await readPdfPages(screen.path)).map(printOf);
    expect(entry.pages).toBe(Math.floor(screen.entry.pages / 2) + 1);
    expect(read.slice(0, pages.length)).toEqual(pages);
  });
});

describe.each(homeCards)('the sheet of cards $entry.code $entry.language', ({ entry }) => {
  it('has as many of each number as cards fit on it', () => {
    const plan = library.publications.find(({ id }) => id === entry.id);
    if (plan?.kind !== 'card') throw new Error(`There is no card ${entry.id}.`);
    const cards = plan.paper === 'wallet' ? 10 : 4;
    for (const [side, { rows }] of plan.sides.entries())
      for (const { contact } of rows) {
        const number = library.contacts.get(contact)?.phones[0] ?? '?';
        const page = factsOf(entry).pages[side];
        expect(page && findPhrase(page, number).length, `${contact} on side ${side + 1}`).toBe(cards);
      }
  });
});

describe.each(loose)('$entry.kind $entry.code $entry.language $entry.edition', ({ entry, path: file }) => {
  it('says every line of its source', async () => {
    const plan = library.publications.find(({ id }) => id === entry.id);
    const body = plan && 'source' in plan ? pageIn(library, entry.language, plan.source)?.body : null;
    // A poster shows its sections by their place alone.
    const source = plan?.kind === 'poster' ? body?.replace(/^##+ .*$/gm, '') : body;
    const printed = (await readTaggedBlocks(file)).map(({ text }) => text).join('\n');
    expect(judgeLeafletText(printed, source ?? '?')).toEqual([]);
  });
});

describe.each(bilingual)('$entry.code in $entry.language beside Czech', ({ entry, path: file }) => {
  it('says every line of both texts, section beside section, each in its language', async () => {
    const plan = library.publications.find(({ id }) => id === entry.id);
    if (!plan || !('source' in plan)) throw new Error(`${entry.id} has no text.`);
    const tree = readTagged(await PDFDocument.load(await readFile(file), { updateMetadata: false }));
    const printed = (await readTaggedBlocks(file)).map(({ text }) => text).join('\n');
    for (const tag of [entry.language, library.site.source]) {
      const page = pageIn(library, tag, plan.source);
      const sections = page?.sections.filter(({ id, level }) => level > 0 && id !== 'cover') ?? [];
      expect(sections.length).toBeGreaterThan(2);
      expect(judgeLeafletText(printed, sections.map(({ title }) => title).join('\n'))).toEqual([]);
    }
    const languages = new Set(JSON.stringify(tree).match(/"language":"[^"]+"/g));
    expect(languages).toEqual(new Set([`"language":"cs"`, `"language":"${entry.language}"`]));
  });
});

describe.each(translated)('$entry.code $entry.language $entry.edition', ({ entry, path: file }) => {
  it('borrows no sentence from another language', async () => {
    const read = async (one: string): Promise<SpokenBlock[]> =>
      readSpokenBlocks(readTagged(await PDFDocument.load(await readFile(one), { updateMetadata: false })));
    const others = publications.filter(
      (one) =>
        one.entry.id === entry.id &&
        one.entry.edition === entry.edition &&
        one.entry.language !== entry.language &&
        [library.site.source, 'en'].includes(one.entry.language),
    );
    const own = await read(file);
    const borrowed = (await Promise.all(others.map((other) => read(other.path)))).flat();
    const names = [...library.contacts.values()].flatMap(({ name }) => Object.values(name));
    expect(judgeBorrowed(own, borrowed, names)).toEqual([]);
  });
});
