import type { Book } from '../../../layouts/print/book.ts';
import type { PageDesign } from './page-design.ts';
import { type Leaf, px, type Sheet, startOf } from './typeset-geometry.ts';

/** What stands in the head of a part's pages; `name` is the named page that the part's class asks for. */
type Running = {
  readonly name: string;
  readonly verso: string;
  readonly recto: string;
  readonly wide: boolean;
};

/**
 * Writes the `@page` rules of a manual and the measures of its design: size of the sheet, running heads as literal
 * strings on one named page for each part, numbers on the outer side. Bare pages (covers, openings, empty pages)
 * draw everything themselves.
 */
export function pageRules(book: Book, sheet: Sheet): string {
  const parts = runningHeads(book);
  const top = Math.round((sheet.design.page.top + sheet.slug) * PX_PER_MM);
  return [
    `:root{${measures(sheet)}}`,
    `@page{size:${px(sheet.width)} ${px(sheet.height)};margin:${top}px 0 ${Math.round(sheet.height * PX_PER_MM) - top - textHeightPx(sheet.design)}px}`,
    '@page bare{margin:0}',
    ...parts.map((part) => `.${part.name}{page:${part.name}}`),
    ...parts.flatMap((part) => [sideRule(part, 'verso', sheet), sideRule(part, 'recto', sheet)]),
  ].join('\n');
}

const PX_PER_MM = 96 / 25.4;

/**
 * Height in px of the area between head and foot, where text runs. It is whole, as are the margins around it: Chromium
 * rounds the height of what it prints up, so that a line could fit in print that did not fit when it was measured.
 */
export function textHeightPx({ page }: PageDesign): number {
  return Math.floor((page.height - page.top - page.foot) * PX_PER_MM);
}

/** The custom properties that the style sheets of a manual take their measures from. */
function measures(sheet: Sheet): string {
  const { enlarged, page } = sheet.design;
  const values = {
    slug: mm(sheet.slug),
    'sheet-inline': px(sheet.width),
    'sheet-block': px(sheet.height),
    'text-start': mm(sheet.textStart),
    'recto-start': mm(startOf(sheet, 'recto', 'column')),
    'verso-start': mm(startOf(sheet, 'verso', 'column')),
    'page-top': mm(page.top),
    'page-foot': mm(page.foot),
    'text-inline': mm(page.text),
    'wide-inline': mm(page.wide),
    'margin-inline': mm(page.margin),
    'margin-gap': mm(page.gap),
    enlarged: String(enlarged),
  };
  return Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

function runningHeads(book: Book): readonly Running[] {
  return [
    { name: 'running-contents', verso: '', recto: '', wide: true },
    ...book.chapters.map(({ number, title }) => ({
      name: `running-${number}`,
      verso: `${number} · ${title}`,
      recto: title,
      wide: false,
    })),
    { name: 'running-matter', verso: '', recto: '', wide: true },
  ];
}

/** A verso page is a left one, unless the book opens on the other side. */
function sideRule(part: Running, leaf: Leaf, sheet: Sheet): string {
  const { page, running } = sheet.design;
  const start = startOf(sheet, leaf, part.wide ? 'wide' : 'column');
  const side = (leaf === 'verso') === (sheet.dir === 'ltr') ? 'left' : 'right';
  const toEdge = leaf === 'verso' ? start : sheet.width - start - page.width;
  const place = `text-align:${side};padding-${side}:${mm(toEdge + page.outer)}`;
  const head = `content:${cssString(part[leaf])};font:${running.headFont};${headLook};vertical-align:top;padding-top:${mm(running.headDrop + sheet.slug)}`;
  const folio = `content:counter(page);font:${running.folioFont};${folioLook};vertical-align:bottom;padding-bottom:${mm(running.folioRise + sheet.slug)}`;
  return `@page ${part.name}:${side}{@top-${side}{${head};${place}}@bottom-${side}{${folio};${place}}}`;
}

const headLook = 'color:var(--p-grey);white-space:nowrap';
const folioLook = 'font-variant-numeric:lining-nums tabular-nums;color:var(--p-ink)';

function mm(value: number): string {
  return `${Math.round(value * 10000) / 10000}mm`;
}

/** Quotes text for CSS; a `<` could end the style element. */
function cssString(text: string): string {
  const escaped = text.replace(/[\\"<\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `);
  return `"${escaped}"`;
}
