import { pageIn } from '../../scripts/content/address.ts';
import type { CatalogueEntry } from '../../scripts/content/catalogue.ts';
import type { Library } from '../../scripts/content/library.ts';
import { localise } from '../../scripts/content/localise.ts';
import { type PdfPage, type PdfWord, ptPerMm } from './pdf-pages.ts';
import { bareText, findHeading } from './pdf-phrase.ts';

type Side = readonly [string, string, string];

/** Titles of the panels from left to right, and what the small print must say. */
export type ExpectedLeaflet = {
  readonly outside: Side;
  readonly inside: Side;
  readonly small: readonly string[];
  /** Markdown of its text. */
  readonly source: string;
};

/** Where an A4 sheet is folded, in mm from its left edge: the flap that folds in is 3 mm narrower. */
const foldsMm = { outside: [97, 197], inside: [100, 200] } as const;
const sheetMm = 297;
/** Text keeps this distance to folds and edges. */
const clearMm = 5;
/** The small print stands in the last part of the back panel. */
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
  return {
    outside: [titleOf(flap), titleOf(back), localise(title, [language])],
    inside: [titleOf(left), titleOf(middle), titleOf(right)],
    small: [code, String(words?.['draft.unreviewed'] ?? ''), String(words?.['print.edition.draft'] ?? '')],
    source: isPlain ? withoutCover(page.body) : page.body,
  };
}

/** A plain leaflet has a neutral cover without the words of its source, up to the next heading. */
function withoutCover(body: string): string {
  return body.replace(/^#+ [^\n]*\{#cover\}\n(?:(?!#)[^\n]*\n)*/m, '');
}

/** Judges a tri-fold leaflet: two pages, panels in their true order, no text across a fold, small print on the back. */
export function judgeLeaflet(pages: readonly PdfPage[], leaflet: ExpectedLeaflet): string[] {
  const [outside, inside] = pages;
  if (!outside || !inside || pages.length > 2) return [`${pages.length} pages instead of two`];
  return [
    ...judgeSide(outside, leaflet.outside, foldsMm.outside, 'outside'),
    ...judgeSide(inside, leaflet.inside, foldsMm.inside, 'inside'),
    ...judgeSmallPrint(outside, leaflet.small),
  ];
}

function judgeSide(page: PdfPage, titles: Side, folds: readonly [number, number], side: string): string[] {
  const [first, second] = folds;
  const panels = [
    [0, first],
    [first, second],
    [second, sheetMm],
  ] as const;
  const misplaced = titles.flatMap((title, index) => {
    const [from, to] = panels[index] ?? [0, 0];
    const heading = findHeading(page, title, 0);
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

function judgeSmallPrint(page: PdfPage, small: readonly string[]): string[] {
  const [from, to] = foldsMm.outside;
  const foot = page.words.filter((word) => word.top > smallFromMm * ptPerMm && isBetween(word, from, to));
  const text = bareText(foot.map((word) => word.text).join(''));
  return small
    .filter((line) => !text.includes(bareText(line)))
    .map((line) => `the small print lacks “${line}”`);
}

function isBetween({ left, right }: PdfWord, fromMm: number, toMm: number): boolean {
  return left >= (fromMm + clearMm) * ptPerMm && right <= (toMm - clearMm) * ptPerMm;
}

/** Judges that a leaflet says every line of its source; numbers and laws come from the registers and are left out. */
export function judgeLeafletText(printed: string, source: string): string[] {
  const text = bareText(printed);
  const lines = source
    .split('\n')
    .flatMap((line) => line.replace(/^#+ |^\d+\. |\{#[\w-]+\}|\*\*/g, '').split(directive));
  return lines
    .filter((line) => !text.includes(bareText(line)))
    .map((line) => `the leaflet lacks “${line.trim()}”`);
}

const directive = /:{1,3}[a-z][a-z-]*(?:\[[^\]]*\])?(?:\{[^}]*\})?/;
