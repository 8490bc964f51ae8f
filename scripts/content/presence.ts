import { pageIn, sectionOf } from './address.ts';
import type { Language } from './language.ts';
import type { Library, SourcePage } from './library.ts';
import type { Withdrawal } from './withdrawal.ts';

/** How a page exists in a language (F110): written in it, pulled (F121), as a short safe page, as the source with a notice, or not at all. */
export type Presence =
  | { readonly state: 'own'; readonly page: SourcePage }
  | { readonly state: 'withdrawn'; readonly page: SourcePage; readonly withdrawn: Withdrawal }
  | { readonly state: 'safe-page'; readonly source: SourcePage }
  | { readonly state: 'source'; readonly source: SourcePage }
  | { readonly state: 'none' };

/** Tells how a page exists in a language, by the fallback policy of its section. Pages outside sections never fall back. */
export function presenceOf(library: Library, tag: string, path: string): Presence {
  const page = pageIn(library, tag, path);
  if (page) return presentAs(page);
  const source = pageIn(library, library.site.source, path);
  const policy = sectionOf(library, path)?.fallback;
  if (!source || policy === undefined || policy === 'never') return { state: 'none' };
  if (policy === 'source' && source.meta.withdrawn) return presentAs(source);
  return { state: policy, source };
}

function presentAs(page: SourcePage): Presence {
  const { withdrawn } = page.meta;
  return withdrawn ? { state: 'withdrawn', page, withdrawn } : { state: 'own', page };
}

/** Lists the paths of all pages that stand in the web site, sorted; texts of leaflets are not among them. */
export function webPaths(library: Library): string[] {
  const paths = new Set<string>();
  for (const tree of library.pages.values()) for (const path of tree.keys()) paths.add(path);
  return [...paths].filter((path) => !isOnPaperOnly(path)).sort();
}

/** Tells texts that are printed only: they have no address. */
export function isOnPaperOnly(path: string): boolean {
  return path.startsWith('leaflets/');
}

function isOnWeb(status: Language['status']): boolean {
  return status === 'published' || status === 'pseudo';
}

/** Lists the languages that are built: published ones that have a home page, and pseudo-languages when asked for. */
export function builtTags(library: Library): string[] {
  return library.languages
    .filter(({ status, tag }) => isOnWeb(status) && pageIn(library, tag, 'index') !== null)
    .map((language) => language.tag);
}
