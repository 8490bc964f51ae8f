import type { Book } from '../../../layouts/print/book.ts';
import { page, px, type Sheet } from './typeset-geometry.ts';

/** What stands in the head of a part's pages; `name` is the named page that the part's class asks for. */
type Running = {
  readonly name: string;
  readonly left: string;
  readonly right: string;
  readonly wide: boolean;
};

/**
 * Writes the `@page` rules of a manual: size of the sheet, running heads as literal strings on one named page for
 * each part, numbers on the outer side. Bare pages (covers, openings, empty pages) draw everything themselves.
 */
export function pageRules(book: Book, sheet: Sheet): string {
  const parts = runningHeads(book);
  return [
    `:root{--slug:${sheet.slug}mm;--sheet-inline:${px(sheet.width)};--sheet-block:${px(sheet.height)};--text-left:${mm(sheet.textLeft)}}`,
    `@page{size:${px(sheet.width)} ${px(sheet.height)};margin:${mm(page.top + sheet.slug)} 0 ${mm(footOf(sheet))}}`,
    '@page bare{margin:0}',
    ...parts.map((part) => `.${part.name}{page:${part.name}}`),
    ...parts.flatMap((part) => [sideRule(part, 'left', sheet), sideRule(part, 'right', sheet)]),
  ].join('\n');
}

/** Height in mm of the area between head and foot, where text runs. */
export function textHeight(): number {
  return page.height - page.top - page.foot;
}

function runningHeads(book: Book): readonly Running[] {
  return [
    { name: 'running-contents', left: '', right: '', wide: true },
    ...book.chapters.map(({ number, title }) => ({
      name: `running-${number}`,
      left: `${number} · ${title}`,
      right: title,
      wide: false,
    })),
    { name: 'running-matter', left: '', right: '', wide: true },
  ];
}

function sideRule(part: Running, side: 'left' | 'right', sheet: Sheet): string {
  const edge = side === 'right' || part.wide ? 'wide' : 'column';
  const fromLeft = edge === 'wide' ? sheet.textLeft : page.outer + sheet.slug;
  const padding =
    side === 'left' ? `padding-left:${mm(fromLeft)}` : `padding-right:${mm(page.outer + sheet.slug)}`;
  const head = `content:${cssString(part[side])};${headFont};vertical-align:top;padding-top:${mm(10 + sheet.slug)}`;
  const folio = `content:counter(page);${folioFont};vertical-align:bottom;padding-bottom:${mm(9 + sheet.slug)}`;
  return `@page ${part.name}:${side}{@top-${side}{${head};${padding}}@bottom-${side}{${folio};${padding}}}`;
}

const headFont = 'font:500 8pt/10pt var(--sans-print);color:var(--p-grey);white-space:nowrap';
const folioFont =
  'font:700 9.5pt/1 var(--sans-print);font-variant-numeric:lining-nums tabular-nums;color:var(--p-ink)';

/** The sheet is a little higher than the page (whole pixels); the foot takes the rest. */
function footOf(sheet: Sheet): number {
  return sheet.height - sheet.slug - page.top - textHeight();
}

function mm(value: number): string {
  return `${Math.round(value * 10000) / 10000}mm`;
}

/** Quotes text for CSS; a `<` could end the style element. */
function cssString(text: string): string {
  const escaped = text.replace(/[\\"<\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `);
  return `"${escaped}"`;
}
