import type { Frame } from '../../../layouts/props/frame.ts';
import type { WebPlace } from '../../blocks/block-context.ts';
import { addressOf, hasQuietWay, sectionOf } from '../../content/address.ts';
import { linkTo } from '../link-to.ts';
import type { LanguageBuild } from '../site-context.ts';
import { readDownloadOf } from './downloads.ts';
import { listChildren } from './list-children.ts';

/** Kinds that are printed on both ways; a wrong or earlier address has no second one. */
const standsTwice = new Set([
  'home',
  'section',
  'article',
  'search',
  'safePage',
  'withdrawn',
  'region',
  'district',
  'contact',
]);

/** Gives the address of a page on the other way, null where there is none. */
export function readTwin({ library, tag, way }: LanguageBuild, path: string, kind: string): string | null {
  if (!hasQuietWay(library, path) || !standsTwice.has(kind)) return null;
  return addressOf(library, tag, path, way === 'quiet' ? 'open' : 'quiet');
}

/** Tells whether a page is of class high: its section says so, and pages outside sections are, but for moved ones. */
export function isHigh({ library }: LanguageBuild, path: string, kind: string): boolean {
  const section = sectionOf(library, path);
  return section ? section.safety === 'high' : kind !== 'moved';
}

/** Gives the exit of pages of class high: that of the language, of the source, or any. */
export function readExit({ library, tag }: LanguageBuild): Frame['exit'] {
  const { exits, source } = library.site;
  return exits[tag] ?? exits[source] ?? Object.values(exits)[0] ?? null;
}

/** Reads what directives of the web know of the page on which they stand. */
export function readWebPlace(build: LanguageBuild, path: string, kind: string): WebPlace {
  return {
    link: (target) => linkTo(build, target, null),
    pages: () => listChildren(build, path),
    way: build.way,
    twin: readTwin(build, path, kind),
    download: (id) => readDownloadOf(build, id),
    exitTitle: isHigh(build, path, kind) ? (readExit(build)?.title ?? null) : null,
  };
}
