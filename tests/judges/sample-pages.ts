import { readFileSync } from 'node:fs';
import type { BuiltPage } from '../../scripts/content/manifest.ts';
import type { SharedBuild } from './shared-build.ts';

/** A page that stands for all of its kind, class, language and look. */
export type SamplePage = BuiltPage & { readonly look: string };

/**
 * Chooses one page for every template × class × language × look: the longest, which has most of what can go wrong.
 */
export function samplePages({ folder, manifest }: SharedBuild): SamplePage[] {
  const longest = new Map<string, { page: SamplePage; length: number }>();
  for (const entry of manifest.pages) {
    const html = readFileSync(folder + entry.file, 'utf8');
    const look = /<html\b[^>]*\bclass="([^"]*)"/.exec(html)?.[1] ?? 'plain';
    const key = [entry.kind, entry.safety, entry.tag, look].join(' ');
    if (html.length > (longest.get(key)?.length ?? 0))
      longest.set(key, { page: { ...entry, look }, length: html.length });
  }
  return [...longest.values()].map(({ page }) => page);
}

/** Names a sample in the title of a test. */
export function nameSample({ file, kind, look, safety, tag }: SamplePage): string {
  return `${kind} · ${safety} · ${tag} · ${look} (${file})`;
}
