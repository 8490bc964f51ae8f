import { helpBoxCode } from '../../layouts/embed/help-box.tsx';
import { newsFeed } from '../../layouts/feeds/news-feed.ts';
import { sitemap } from '../../layouts/feeds/sitemap.ts';
import type { Frame } from '../../layouts/props/frame.ts';
import type { ReleaseProps } from '../../layouts/props/pages.ts';
import { boxTags, helpBoxFile, readHelpBox } from '../blocks/read-help-box.ts';
import { addressOf } from '../content/address.ts';
import { placeholderOrigin } from '../content/placeholder-origin.ts';
import { builtTags } from '../content/presence.ts';
import { pressPathOf } from '../content/press-path.ts';
import { writeFile } from '../files/write-file.ts';
import { openLanguage } from './open-language.ts';
import { publishedReleases, releaseAddress } from './read/press.ts';
import type { LanguageBuild, SiteBuild, View } from './site-context.ts';

/** Writes what stands beside the pages: news feeds, boxes for pages of others, sitemap, robots.txt. */
export async function writeSiteFiles(
  build: SiteBuild,
  views: readonly View[],
  output: string,
): Promise<void> {
  const { origin } = build.library.site;
  const languages = builtTags(build.library).map((tag) => openLanguage(build, tag));
  for (const language of languages) {
    const feed = writeFeed(language, views);
    if (feed) await writeFile(`${output}/${language.tag}/feed.xml`, feed);
    if (boxTags(build.library).includes(language.tag))
      await writeFile(`${output}/${helpBoxFile(language.tag)}`, helpBoxCode(readHelpBox(language)));
  }
  const findable = origin ? listFindable(views, origin) : [];
  if (findable.length > 0) await writeFile(`${output}/sitemap.xml`, sitemap(findable));
  const map = findable.length > 0 ? `Sitemap: ${origin}${build.library.site.base}sitemap.xml\n` : '';
  await writeFile(`${output}/robots.txt`, `User-agent: *\nAllow: /\n${map}`);
}

function writeFeed(build: LanguageBuild, views: readonly View[]): string | null {
  const releases = publishedReleases(build);
  const [newest] = releases;
  if (!newest) return null;
  const { library, tag, t } = build;
  const origin = library.site.origin ?? placeholderOrigin;
  const atNoon = (day: string) => `${day}T12:00:00Z`;
  const propsOf = (address: string) =>
    views.find(
      (view) =>
        view.kind === 'release' && library.site.base + view.address.slice(1) === `${address}index.html`,
    )?.props as ReleaseProps | undefined;
  return newsFeed({
    tag,
    title: t('feed.press'),
    author: library.site.name,
    href: origin + addressOf(library, tag, pressPathOf(library)),
    self: `${origin}${library.site.base}${tag}/feed.xml`,
    updated: atNoon(newest.meta.date),
    items: releases.flatMap((release) => {
      const address = releaseAddress(build, release);
      const props = propsOf(address);
      if (!props) return [];
      return [
        {
          href: origin + address,
          title: props.title,
          summary: props.lead,
          html: props.body,
          published: atNoon(release.meta.date),
          updated: atNoon(release.meta.date),
        },
      ];
    }),
  });
}

/** Pages that search engines may list, each once with its other languages; a draft has none. */
function listFindable(
  views: readonly View[],
  origin: string,
): { href: string; alternates: { tag: string; href: string }[] }[] {
  return views.flatMap((view) => {
    const { frame } = view.props as { frame: Frame };
    if (!frame.index || view.kind === 'chooser' || frame.canonical === null) return [];
    const absolute = (href: string) => (href.startsWith('http') ? href : origin + href);
    return [
      {
        href: absolute(frame.canonical),
        alternates: frame.alternates.map(({ tag, href }) => ({ tag, href: absolute(href) })),
      },
    ];
  });
}
