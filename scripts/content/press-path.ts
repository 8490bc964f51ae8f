import type { Library } from './library.ts';

/** Gives the path of the press page, whatever its section is called; releases belong to the same section. */
export function pressPathOf({ pages, site }: Pick<Library, 'pages' | 'site'>): string {
  const source = [...(pages.get(site.source)?.values() ?? [])];
  return source.find(({ meta }) => meta.kind === 'press')?.path ?? 'press/index';
}
