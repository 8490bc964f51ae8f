import { addressOf, hasQuietWay, type Way, ways } from '../content/address.ts';
import type { SourcePage } from '../content/library.ts';
import { builtTags, presenceOf, webPaths } from '../content/presence.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { openLanguage } from './open-language.ts';
import { readArticle, readSection } from './read/article.ts';
import { readChooser } from './read/chooser.ts';
import { readDownloadGroups, readPaperLanguages } from './read/downloads.ts';
import { planEditions } from './read/edition.ts';
import { planFinder } from './read/finder/plan-finder.ts';
import { readHome } from './read/home.ts';
import { planMoved } from './read/moved.ts';
import { readLostPage, readNotFound } from './read/not-found.ts';
import { readOpenQuestions } from './read/open-questions.ts';
import {
  planWithdrawnReleases,
  publishedReleases,
  readPress,
  readRelease,
  releaseAddress,
} from './read/press.ts';
import { readSafePage } from './read/safe-page.ts';
import { readSearch } from './read/search.ts';
import { readWithdrawn } from './read/withdrawn.ts';
import type { LanguageBuild, SiteBuild, View } from './site-context.ts';

type ReadPage = { readonly props: unknown; readonly diagnostics: readonly Diagnostic[] };

/** Plans every page of the site: which layout prints which props at which address. Findings of the texts come along. */
export function planViews(build: SiteBuild): { views: View[]; diagnostics: Diagnostic[] } {
  const views: View[] = [
    { kind: 'chooser', address: fileOf(build, build.library.site.base), props: readChooser(build) },
  ];
  const diagnostics: Diagnostic[] = [];
  const add = (kind: string, address: string, page: ReadPage) => {
    views.push({ kind, address: fileOf(build, address), props: page.props });
    diagnostics.push(...page.diagnostics);
  };
  const paths = webPaths(build.library);
  const lost = readLostPage(build);
  if (lost) add('notFound', `${build.library.site.base}404.html`, lost);
  for (const tag of builtTags(build.library)) {
    for (const way of ways) {
      const language = openLanguage(build, tag, way);
      for (const path of paths.filter((entry) => isOnWay(build, entry, way))) {
        const presence = presenceOf(build.library, tag, path);
        const address = addressOf(build.library, tag, path, way);
        if (presence.state === 'withdrawn') {
          const props = readWithdrawn(language, {
            path,
            meta: presence.page.meta,
            withdrawn: presence.withdrawn,
          });
          add('withdrawn', address, { props, diagnostics: [] });
        } else if (presence.state === 'safe-page') {
          add('safePage', address, { props: readSafePage(language, presence.source), diagnostics: [] });
        } else if (presence.state !== 'none') {
          const own = presence.state === 'own';
          const page = own ? presence.page : presence.source;
          const kind = kindOf(page);
          const read = readByKind(language, page, kind, own);
          // What is wrong with a text is said once, not again for its second address.
          add(kind, address, way === 'open' ? read : { ...read, diagnostics: [] });
        }
      }
      for (const { address, kind, props } of planFinder(language))
        add(kind, address, { props, diagnostics: [] });
    }
    const language = openLanguage(build, tag);
    for (const { address, kind, props } of planEditions(language))
      add(kind, address, { props, diagnostics: [] });
    for (const release of publishedReleases(language))
      add('release', releaseAddress(language, release), readRelease(language, release));
    const beside = [...planWithdrawnReleases(language), ...planMoved(language)];
    views.push(...beside.map((view) => ({ ...view, address: fileOf(build, view.address) })));
  }
  return { views, diagnostics };
}

function isOnWay({ library }: SiteBuild, path: string, way: Way): boolean {
  return way === 'open' || hasQuietWay(library, path);
}

/** Gives the kind of a page: written in its front matter, else a section for index pages, an article for others. */
export function kindOf(page: SourcePage): string {
  if (page.meta.kind) return page.meta.kind;
  return /^[^/]+\/index$/.test(page.path) ? 'section' : 'article';
}

function readByKind(build: LanguageBuild, page: SourcePage, kind: string, own: boolean): ReadPage {
  switch (kind) {
    case 'home':
      return readHome(build, page);
    case 'section':
      return readSection(build, page, own);
    case 'press':
      return readPress(build, page, own);
    case 'search':
      return readSearch(build, page);
    case 'notFound':
      return readNotFound(build, page);
    case 'openQuestions':
      return readOpenQuestions(build, page, own);
    case 'downloads': {
      const { props, diagnostics } = readArticle(build, page, 'downloads', own);
      return {
        props: { ...props, groups: readDownloadGroups(build), languages: readPaperLanguages(build) },
        diagnostics,
      };
    }
    default:
      return readArticle(build, page, 'article', own);
  }
}

function fileOf({ library }: SiteBuild, address: string): string {
  const path = address.slice(library.site.base.length);
  return `/${path.endsWith('/') || path === '' ? `${path}index.html` : path}`;
}
