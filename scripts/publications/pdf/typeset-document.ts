import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { PrintLanguage } from '../../../layouts/print/book.ts';
import { escapeHtml } from '../../content/html.ts';
import { type PageDesign, pageDesigns } from './page-design.ts';
import { scaleLeading, scaleLengths } from './scale-lengths.ts';

/** A document to print; `styles` are whole style sheets in the order of the cascade. */
export type PrintDocument = {
  readonly language: PrintLanguage;
  readonly title: string;
  readonly styles: readonly string[];
  readonly body: VNode;
};

/** Writes a document with everything it needs in it; fonts are the only addresses. */
export function writeDocument({ language, title, styles, body }: PrintDocument): string {
  const head = `<meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${styles.join('\n')}</style>`;
  return `<!DOCTYPE html>\n<html lang="${escapeHtml(language.tag)}" dir="${language.dir}"><head>${head}</head><body>${render(body)}</body></html>`;
}

const shared = ['print.css', '../site/pictures.css', 'parts.css'];
const sheets = {
  manual: [
    ...shared,
    'manual-pages.css',
    'manual-covers.css',
    'manual-text.css',
    'manual-tables.css',
    'manual-boxes.css',
    'manual-notes.css',
    'manual-fit.css',
    'manual-lists.css',
  ],
  leaflet: [...shared, 'leaflet.css', 'leaflet-parts.css'],
  brochure: [...shared, 'brochure.css'],
  pairs: ['print.css', 'parts.css', 'pairs.css'],
  zine: [...shared, 'zine.css'],
  poster: [...shared, 'poster.css'],
  form: ['print.css', 'form.css'],
  card: ['print.css', 'card.css'],
} as const;

/** Sheets of pages that are drawn whole: a larger page enlarges them like a picture. */
const drawnWhole: readonly string[] = ['manual-pages.css', 'manual-covers.css'];

/**
 * Lines of one language: how much higher than ours they are in small letters with serifs, in others, and on the panels
 * of leaflets, and sheets of their own. What leaves a line of Arabic would be printed at the edge of the page before
 * too; a panel has no page before it, and its short lines may stand closer.
 */
type Lines = {
  readonly book: number;
  readonly sheet: number;
  readonly leaflet: number;
  readonly sheets: readonly string[];
};
const lines: Readonly<Record<string, Lines>> = {
  ar: { book: 1.44, sheet: 1.3, leaflet: 1.12, sheets: ['arabic.css'] },
  vi: { book: 1.2, sheet: 1.12, leaflet: 1.12, sheets: ['vietnamese.css'] },
};
const ours: Lines = { book: 1, sheet: 1, leaflet: 1, sheets: [] };

/**
 * Reads the style sheets of one kind of print from the folder `layouts/styles/print`, with the lines that letters
 * of a language need and, for a manual, the measures of a page design. The colours of the drawn scenes are those of
 * the web.
 */
export async function readStyles(
  folder: string,
  kind: keyof typeof sheets,
  { tag, dir }: PrintLanguage,
  design: PageDesign = pageDesigns.a5,
): Promise<string[]> {
  const own = lines[new Intl.Locale(tag).language] ?? ours;
  const isBook = kind === 'manual' && design === pageDesigns.a5;
  const leading = isBook ? own.book : kind === 'leaflet' ? own.leaflet : own.sheet;
  const read = async (name: string, factor: number): Promise<string> =>
    scaleLeading(scaleLengths(await readFile(path.join(folder, name), 'utf8'), factor), leading);
  return await Promise.all([
    ...sheets[kind].map((name) => read(name, drawnWhole.includes(name) ? design.enlarged : design.lines)),
    ...(dir === 'rtl' && kind === 'form' ? [readFile(path.join(folder, 'form-mirrored.css'), 'utf8')] : []),
    ...own.sheets.map(async (name) =>
      scaleLengths(await readFile(path.join(folder, name), 'utf8'), design.lines),
    ),
    ...design.sheets.map((name) => read(name, 1)),
  ]);
}
