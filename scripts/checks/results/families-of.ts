import type { SiteFacts } from './finished-site.ts';

const known = new WeakMap<SiteFacts['sources'], Map<string, string[]>>();

/** Groups files by the path of their page: all languages and both ways. Once a site, or the time would grow with its square. */
export function familiesOf(sources: SiteFacts['sources']): Map<string, string[]> {
  const families = known.get(sources) ?? new Map<string, string[]>();
  if (families.size === 0) {
    for (const [file, { path }] of sources) families.set(path, [...(families.get(path) ?? []), file]);
    known.set(sources, families);
  }
  return families;
}
