import type { PageLink } from '../../../layouts/props/frame.ts';
import type { HomeProps } from '../../../layouts/props/pages.ts';
import type { SourcePage } from '../../content/library.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LanguageBuild } from '../site-context.ts';
import { readArticle } from './article.ts';
import { readDownloadGroups } from './downloads.ts';
import { readPageLink } from './page-link.ts';

const shownDownloads = 3;
const findPage = 'find/index';

/** Reads the home page: situations first, then paper, then ways in for professionals. */
export function readHome(
  build: LanguageBuild,
  page: SourcePage,
): { props: HomeProps; diagnostics: readonly Diagnostic[] } {
  const { props, diagnostics } = readArticle(build, page, 'home', true);
  const downloads = readDownloadGroups(build).flatMap((group) => group.items);
  return {
    props: {
      ...props,
      situations: readWays(build, page.meta.situations),
      work: readWays(build, page.meta.work),
      // The situations and the text of the page lead there already where they can.
      find: page.meta.situations?.some((way) => way.page === findPage) ? null : readPageLink(build, findPage),
      downloads: downloads.slice(0, shownDownloads),
      downloadsPage: downloads.length > 0 ? readPageLink(build, 'about/downloads') : null,
    },
    diagnostics,
  };
}

function readWays(build: LanguageBuild, ways: SourcePage['meta']['situations']): PageLink[] {
  return (ways ?? []).flatMap((way) => {
    const link = readPageLink(build, way.page);
    if (!link) return [];
    return [
      {
        href: link.href,
        text: build.setText(way.text),
        ...(way.summary ? { summary: build.setText(way.summary) } : {}),
        ...(way.icon ? { icon: way.icon } : {}),
      },
    ];
  });
}
