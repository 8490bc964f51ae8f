import { finderSteps, readFinderPath } from './finder-path.ts';
import type { Library, SourcePage } from './library.ts';
import type { SectionPlan } from './site.ts';

/** Pages of class high stand at their normal address and at a quiet one, where links leave no way back. */
export const ways = ['open', 'quiet'] as const;
export type Way = (typeof ways)[number];

/** First step of all quiet addresses, so that one line of a host's settings covers them. */
export const quietRoot = 'q';

/** Gives the plan of the section in which a page lies; pages at the root of a language belong to none. */
export function sectionOf(library: Pick<Library, 'site'>, path: string): SectionPlan | null {
  return library.site.sections.find((section) => path.startsWith(`${section.id}/`)) ?? null;
}

/** Tells whether a page lies inside a section of class high without being its landing page. */
export function isInnerHigh(library: Pick<Library, 'site'>, path: string): boolean {
  const section = sectionOf(library, path);
  return section?.safety === 'high' && path !== `${section.id}/index` && library.site.neutralInnerPages;
}

/** Tells whether a page is printed at a quiet address too: home and class high, on a host that can send headers. */
export function hasQuietWay({ site }: Pick<Library, 'site'>, path: string): boolean {
  if (site.host === 'other') return false;
  return path === 'index' || sectionOf({ site }, path)?.safety === 'high';
}

/**
 * Gives the address of a page in a language, from the root of the site and with the base folder.
 * Inner pages of class high have a neutral code instead of words; on the quiet way landing pages have one, too.
 * The page may be missing in that language: then the address is the one that a stand-in has. A page without a quiet
 * address keeps its normal one.
 * @example /cs/odbornici/krizovy-rozhovor/ or /cs/k4/ or /q/cs/k4/ or /q/cs/p/
 */
export function addressOf(library: Library, tag: string, path: string, way: Way = 'open'): string {
  const isQuiet = way === 'quiet' && hasQuietWay(library, path);
  const root = languageRoot(library, tag, isQuiet ? 'quiet' : 'open');
  if (path === 'index') return root;
  if (path === 'not-found') return `${root}404.html`;
  const place = readFinderPath(path);
  if (place) return root + finderSteps(library, place);
  const source = library.pages.get(library.site.source)?.get(path);
  if ((isQuiet || isInnerHigh(library, path)) && source?.meta.code) return `${root}${source.meta.code}/`;
  const section = sectionOf(library, path);
  if (isQuiet && section?.code && path === `${section.id}/index`) return `${root}${section.code}/`;
  const parts = path.split('/');
  const steps = parts.map((part, depth) => {
    if (part === 'index') return '';
    const isPage = depth === parts.length - 1;
    return `${slugOf(library, tag, isPage ? path : `${parts.slice(0, depth + 1).join('/')}/index`, part)}/`;
  });
  return root + steps.join('');
}

/** Gives the address below which all pages of a language lie. */
export function languageRoot({ site }: Pick<Library, 'site'>, tag: string, way: Way = 'open'): string {
  return way === 'quiet' ? `${site.base}${quietRoot}/${tag}/` : `${site.base}${tag}/`;
}

function slugOf(library: Library, tag: string, path: string, fallback: string): string {
  const page = pageIn(library, tag, path);
  return page?.meta.slug ?? fallback;
}

/** Gives a page in a language, or null: never in another language. */
export function pageIn(library: Pick<Library, 'pages'>, tag: string, path: string): SourcePage | null {
  return library.pages.get(tag)?.get(path) ?? null;
}
