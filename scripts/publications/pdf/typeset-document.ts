import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { PrintLanguage } from '../../../layouts/print/book.ts';
import { escapeHtml } from '../../content/html.ts';

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
    'manual-boxes.css',
    'manual-notes.css',
    'manual-fit.css',
  ],
  leaflet: [...shared, 'leaflet.css', 'leaflet-parts.css'],
  form: ['print.css', 'form.css'],
  card: ['print.css', 'card.css'],
} as const;

/**
 * Reads the style sheets of one kind of print from the folder `layouts/styles/print`. The colours of the drawn
 * scenes are those of the web.
 */
export async function readStyles(folder: string, kind: keyof typeof sheets): Promise<string[]> {
  return await Promise.all(sheets[kind].map((name) => readFile(path.join(folder, name), 'utf8')));
}
