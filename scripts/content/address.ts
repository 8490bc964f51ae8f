import type { Library, SourcePage } from './library.ts';
import type { SectionPlan } from './site.ts';

/** Gives the plan of the section in which a page lies; pages at the root of a language belong to none. */
export function sectionOf(library: Pick<Library, 'site'>, path: string): SectionPlan | null {
  return library.site.sections.find((section) => path.startsWith(`${section.id}/`)) ?? null;
}

/** Tells whether a page lies inside a section of class high without being its landing page. */
export function isInnerHigh(library: Pick<Library, 'site'>, path: string): boolean {
  const section = sectionOf(library, path);
  return section?.safety === 'high' && path !== `${section.id}/index` && library.site.neutralInnerPages;
}

/**
 * Gives the address of a page in a language, from the root of the site and with the base folder.
 * Inner pages of class high have a neutral code instead of words. The page may be missing in that language:
 * then the address is the one that a stand-in has.
 * @example /cs/odbornici/krizovy-rozhovor/ or /cs/k4/
 */
export function addressOf(library: Library, tag: string, path: string): string {
  const root = `${library.site.base}${tag}/`;
  if (path === 'index') return root;
  if (path === 'not-found') return `${root}404.html`;
  const source = library.pages.get(library.site.source)?.get(path);
  if (isInnerHigh(library, path) && source?.meta.code) return `${root}${source.meta.code}/`;
  const parts = path.split('/');
  const steps = parts.map((part, depth) => {
    if (part === 'index') return '';
    const isPage = depth === parts.length - 1;
    return `${slugOf(library, tag, isPage ? path : `${parts.slice(0, depth + 1).join('/')}/index`, part)}/`;
  });
  return root + steps.join('');
}

function slugOf(library: Library, tag: string, path: string, fallback: string): string {
  const page = pageIn(library, tag, path);
  return page?.meta.slug ?? fallback;
}

/** Gives a page in a language, or null: never in another language. */
export function pageIn(library: Pick<Library, 'pages'>, tag: string, path: string): SourcePage | null {
  return library.pages.get(tag)?.get(path) ?? null;
}
