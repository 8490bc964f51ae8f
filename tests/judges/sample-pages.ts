import { readFileSync } from 'node:fs';
import type { BuiltPage } from '../../scripts/content/manifest.ts';
import type { SharedBuild } from './shared-build.ts';

/** A page that stands for all of its kind, class, language, look and way. */
export type SamplePage = BuiltPage & { readonly look: string };

/**
 * Chooses one page for every template × class × language × look × way: the longest, which has most of what can go wrong.
 */
export function samplePages({ folder, manifest }: SharedBuild): SamplePage[] {
  const longest = new Map<string, { page: SamplePage; length: number }>();
  for (const entry of manifest.pages) {
    const html = readFileSync(folder + entry.file, 'utf8');
    const look = /<html\b[^>]*\bclass="([^"]*)"/.exec(html)?.[1] ?? 'plain';
    const key = [entry.kind, entry.safety, entry.tag, look, entry.way].join(' ');
    if (html.length > (longest.get(key)?.length ?? 0))
      longest.set(key, { page: { ...entry, look }, length: html.length });
  }
  return [...longest.values()].map(({ page }) => page);
}

/** Kinds of which there is a page for every place: one is made from data like another. */
const madeFromData = new Set(['region', 'district', 'contact']);

/**
 * Chooses the pages that a browser opens one by one: every text on its normal way, and of quiet pages and those made
 * from data the samples. Parsers judge all pages.
 */
export function browsedPages(build: SharedBuild): BuiltPage[] {
  const samples = samplePages(build);
  const texts = build.manifest.pages.filter(({ kind, way }) => way === 'open' && !madeFromData.has(kind));
  const files = new Set(texts.map(({ file }) => file));
  return [...texts, ...samples.filter(({ file }) => !files.has(file))];
}

/** Names a sample in the title of a test. */
export function nameSample({ file, kind, look, safety, tag, way }: SamplePage): string {
  return `${kind} · ${safety} · ${tag} · ${look} · ${way} (${file})`;
}
