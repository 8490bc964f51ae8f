import { pageIn } from '../../scripts/content/address.ts';
import type { CatalogueEntry } from '../../scripts/content/catalogue.ts';
import type { Library } from '../../scripts/content/library.ts';
import { localise } from '../../scripts/content/localise.ts';
import { findByLetters, fromRight, hasLetters, mirrorPage, saysWords } from './pdf-mirrored.ts';
import { type PdfPage, type PdfWord, ptPerMm } from './pdf-pages.ts';
import { bareText, findHeading } from './pdf-phrase.ts';

type Side = readonly [string, string, string];

/** Titles of the panels in the direction of reading, and what the small print must say. */
export type ExpectedLeaflet = {
  readonly isFromRight: boolean;
  readonly outside: Side;
  readonly inside: Side;
  readonly small: readonly string[];
  /** Panel of the outside that holds it. */
  readonly smallPanel: 0 | 1;
  /** Markdown of what it must say. */
  readonly source: string;
};

/** Where an A4 sheet is folded, in mm from where reading begins: the flap that folds in is 3 mm narrower. */
const foldsMm = { outside: [97, 197], inside: [100, 200] } as const;
const sheetMm = 297;
/** Text keeps this distance to folds and edges. */
const clearMm = 5;
/** The small print stands in the last part of its panel. */
const smallFromMm = 165;

/** Reads from plan and text what a leaflet must hold. */
export function readExpectedLeaflet(
  library: Library,
  { code, edition, id, language }: CatalogueEntry,
): ExpectedLeaflet {
  const plan = library.publications.find((publication) => publication.id === id);
  const page = plan?.kind === 'leaflet' ? pageIn(library, language, plan.source) : null;
  if (plan?.kind !== 'leaflet' || !page) throw new Error(`There is no leaflet ${id} in ${language}.`);
  const titleOf = (panel: string) => page.sections.find((section) => section.id === panel)?.title ?? panel;
  const isPlain = edition === 'plain';
  const title = isPlain ? (plan.neutralTitle ?? plan.title) : plan.title;
  const [flap, back] = plan.panels.outside;
  const [left, middle, right] = plan.panels.inside;
  const words = library.words.get(language);
  const cover = localise(title, [language]);
  return {
    isFromRight: library.languages.some(({ direction, tag }) => tag === language && direction === 'rtl'),
    outside: isPlain
      ? [titleOf(back), String(words?.['print.notes-space'] ?? ''), cover]
      : [titleOf(flap), titleOf(back), cover],
    smallPanel: isPlain ? 0 : 1,
    inside: [titleOf(left), titleOf(middle), titleOf(right)],
    small: [code, String(words?.['draft.unreviewed'] ?? ''), String(words?.['print.edition.draft'] ?? '')],
    source: isPlain ? withoutSection(withoutCover(page.body), flap) : page.body,
  };
}

/** A plain leaflet has a neutral cover without the words of its source, up to the next heading. */
function withoutCover(body: string): string {
  return body.replace(/^#+ [^\n]*\{#cover\}\n(?:(?!#)[^\n]*\n)*/m, '');
}

/** The back of a plain leaflet is empty, and the flap has its text: that of the flap is left out. */
function withoutSection(body: string, id: string): string {
  return body.replace(new RegExp(`^## [^\\n]*\\{#${id}\\}\\n(?:(?!## )[^\\n]*(?:\\n|$))*`, 'm'), '');
}

/** Judges a tri-fold leaflet: two pages, panels in their true order, no text across a fold, small print on the back. */
export function judgeLeaflet(pages: readonly PdfPage[], leaflet: ExpectedLeaflet): string[] {
  const { isFromRight, small, smallPanel } = leaflet;
  const [outside, inside] = isFromRight ? pages.map(mirrorPage) : pages;
  if (!outside || !inside || pages.length > 2) return [`${pages.length} pages instead of two`];
  return [
    ...judgeSide(outside, leaflet, 'outside'),
    ...judgeSide(inside, leaflet, 'inside'),
    ...judgeSmallPrint(outside, small, smallPanel, isFromRight),
  ];
}

function judgeSide(page: PdfPage, leaflet: ExpectedLeaflet, side: 'outside' | 'inside'): string[] {
  const titles = leaflet[side];
  const [first, second] = foldsMm[side];
  const panels = [
    [0, first],
    [first, second],
    [second, sheetMm],
  ] as const;
  const misplaced = titles.flatMap((title, index) => {
    const [from, to] = panels[index] ?? [0, 0];
    const heading = leaflet.isFromRight ? findMirrored(page, title, panels) : findHeading(page, title, 0);
    if (!heading) return [`${side} lacks the panel “${title}”`];
    return heading.every((word) => isBetween(word, from, to))
      ? []
      : [`“${title}” is not panel ${index + 1} of ${side}`];
  });
  const crossing = page.words.filter((word) => !panels.some(([from, to]) => isBetween(word, from, to)));
  return [
    ...misplaced,
    ...crossing.map(({ text }) => `“${text}” comes too near to a fold or an edge of ${side}`),
  ];
}

/** A line of a page goes on over its folds, so each panel is searched alone. */
function findMirrored(
  { words }: PdfPage,
  title: string,
  panels: readonly (readonly [number, number])[],
): PdfWord[] | null {
  const places = panels.map(([from, to]) =>
    findByLetters(
      words.filter((word) => isBetween(word, from, to)),
      title,
    ),
  );
  return places.find((place) => place !== null) ?? null;
}

function judgeSmallPrint(
  page: PdfPage,
  small: readonly string[],
  panel: 0 | 1,
  isFromRight: boolean,
): string[] {
  const [from, to] = panel === 0 ? [0, foldsMm.outside[0]] : foldsMm.outside;
  const foot = page.words.filter((word) => word.top > smallFromMm * ptPerMm && isBetween(word, from, to));
  const text = bareText(foot.map((word) => word.text).join(''));
  const says = (line: string) => (isFromRight ? saysWords(foot, line) : text.includes(bareText(line)));
  return small.filter((line) => !says(line)).map((line) => `the small print lacks “${line}”`);
}

function isBetween({ left, right }: PdfWord, fromMm: number, toMm: number): boolean {
  return left >= (fromMm + clearMm) * ptPerMm && right <= (toMm - clearMm) * ptPerMm;
}

/**
 * Judges that a leaflet says every line of its source; numbers and laws come from the registers and are left out.
 * Blocks of `printed` stand in lines. Text from right to left lies in the file as it is seen: it is judged by the
 * letters of its blocks.
 */
export function judgeLeafletText(printed: string, source: string): string[] {
  const text = bareText(printed);
  const blocks = printed.split('\n');
  const says = (line: string) =>
    fromRight.test(line) ? blocks.some((block) => hasLetters(block, line)) : text.includes(bareText(line));
  const lines = source
    .split('\n')
    .flatMap((line) => line.replace(/^#+ |^\d+\. |\{#[\w-]+\}|\*\*/g, '').split(directive));
  return lines.filter((line) => !says(line)).map((line) => `the leaflet lacks “${line.trim()}”`);
}

const directive = /:{1,3}[a-z][a-z-]*(?:\[[^\]]*\])?(?:\{[^}]*\})?/;
