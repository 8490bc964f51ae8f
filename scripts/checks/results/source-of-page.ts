import { addressOf, hasQuietWay, isInnerHigh, pageIn, ways } from '../../content/address.ts';
import { finderPathsIn } from '../../content/finder-pages.ts';
import type { Library, SourcePage } from '../../content/library.ts';
import { builtTags, presenceOf, webPaths } from '../../content/presence.ts';

/** Where a printed page comes from; `page` is null for stand-ins, whose text was written for no page. */
export type SourceOfPage = {
  /** The same in all languages, such as help/eviction. */
  readonly path: string;
  /** Inside a section of class high, not its landing page, and meant to be neutral. */
  readonly innerHigh: boolean;
  readonly moved: boolean;
  /** Made from the data: region, district or contact. Its address and title are a place or a code. */
  readonly made: boolean;
  readonly page: SourcePage | null;
};

/** Maps files of the output to the pages of the library that they were printed from. */
export function readSources(library: Library): Map<string, SourceOfPage> {
  const { base } = library.site;
  const sources = new Map<string, SourceOfPage>();
  for (const tag of builtTags(library)) {
    for (const path of webPaths(library)) {
      if (presenceOf(library, tag, path).state === 'none') continue;
      const page = pageIn(library, tag, path);
      const innerHigh = isInnerHigh(library, path);
      for (const way of ways) {
        if (way === 'quiet' && !hasQuietWay(library, path)) continue;
        const file = fileOfAddress(addressOf(library, tag, path, way), base);
        // At its quiet address a landing page must be as neutral as an inner one.
        const neutral = innerHigh || way === 'quiet';
        if (file !== null) sources.set(file, { path, innerHigh: neutral, moved: false, made: false, page });
      }
      for (const from of page?.meta.movedFrom ?? [])
        sources.set(`${from}index.html`, { path, innerHigh, moved: true, made: false, page });
    }
    for (const [file, path] of listFinderFiles(library, tag)) {
      const innerHigh = isInnerHigh(library, path);
      sources.set(file, { path, innerHigh, moved: false, made: true, page: null });
    }
  }
  return sources;
}

function listFinderFiles(library: Library, tag: string): (readonly [file: string, path: string])[] {
  return finderPathsIn(library, tag).flatMap((path) =>
    ways
      .filter((way) => way === 'open' || hasQuietWay(library, path))
      .flatMap((way) => {
        const file = fileOfAddress(addressOf(library, tag, path, way), library.site.base);
        return file === null ? [] : [[file, path] as const];
      }),
  );
}

/** Gives the file of an address below the base folder, null for an address outside it. */
export function fileOfAddress(address: string, base: string): string | null {
  if (!address.startsWith(base)) return null;
  const rest = address.slice(base.length - 1);
  return rest.endsWith('/') ? `${rest}index.html` : rest;
}
