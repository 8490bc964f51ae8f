import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildManifest, BuiltPage } from '../../../content/manifest.ts';
import type { Sample } from './browser-rule.ts';

/**
 * How many samples: all kinds × classes × languages × looks × ways; a few, one page for each kind and class, and
 * of quiet pages an article and a search; or one article and one search page of class high.
 */
export const sampleSizes = ['all', 'few', 'one'] as const;
export type SampleSize = (typeof sampleSizes)[number];

/** Chooses for each template × class × language × look × way the longest page: it has most of what can go wrong. */
export async function chooseSamples(
  out: string,
  { pages }: BuildManifest,
  size: SampleSize,
): Promise<Sample[]> {
  const longest = new Map<string, { readonly sample: Sample; readonly length: number }>();
  for (const entry of pages) {
    if (size === 'one' && !isCore(entry)) continue;
    if (size === 'few' && entry.way === 'quiet' && !hasOwnScript(entry)) continue;
    const html = await readFile(join(out, entry.file), 'utf8').catch(() => null);
    if (html === null) continue;
    const look = /<html\b[^>]*\bclass="([^"]*)"/.exec(html)?.[1] ?? 'plain';
    const parts = [entry.kind, entry.safety, entry.way, ...(size === 'all' ? [entry.tag, look] : [])];
    const key = parts.join(' ');
    if (html.length > (longest.get(key)?.length ?? 0))
      longest.set(key, { sample: { ...entry, look }, length: html.length });
  }
  return [...longest.values()].map(({ sample }) => sample);
}

function isCore({ kind, own, safety, way }: BuiltPage): boolean {
  return own && safety === 'high' && way === 'open' && (kind === 'article' || kind === 'search');
}

/** Quiet pages of other kinds run the same script and differ from their twins in head and notice, which files tell. */
function hasOwnScript({ kind }: BuiltPage): boolean {
  return kind === 'article' || kind === 'search';
}
