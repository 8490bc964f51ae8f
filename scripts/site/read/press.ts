import type { PressProps, ReleaseProps } from '../../../layouts/props/pages.ts';
import { readPressFacts, sayHelpBox } from '../../blocks/read-press-words.ts';
import { renderPage } from '../../blocks/render-page.ts';
import { sectionOf } from '../../content/address.ts';
import type { Release, SourcePage } from '../../content/library.ts';
import { localise } from '../../content/localise.ts';
import { pressPathOf } from '../../content/press-path.ts';
import { splitSections } from '../../content/sections.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatBytes, formatDate } from '../../i18n/format.ts';
import { linkTo } from '../link-to.ts';
import type { LanguageBuild, View } from '../site-context.ts';
import { readArticle } from './article.ts';
import { readFrame } from './frame.ts';
import { readWebContext } from './web-context.ts';
import { readWithdrawn } from './withdrawn.ts';

/** Gives the releases of a language that may be seen on the day of the build: later ones are under embargo (F89), others were pulled (F121). */
export function publishedReleases(build: LanguageBuild): Release[] {
  return releasesUntil(build).filter(({ meta }) => meta.withdrawn === undefined);
}

/** Plans the notices at the addresses of releases that were pulled. */
export function planWithdrawnReleases(build: LanguageBuild): View[] {
  return releasesUntil(build).flatMap((release) => {
    const { withdrawn } = release.meta;
    if (!withdrawn) return [];
    const path = `${sectionOf(build.library, pressPathOf(build.library))?.id ?? 'press'}/${release.name}`;
    const props = readWithdrawn(build, { path, meta: { title: release.meta.title }, withdrawn });
    return [{ kind: 'withdrawn', address: releaseAddress(build, release), props }];
  });
}

function releasesUntil({ library, tag, date }: LanguageBuild): Release[] {
  return library.releases.filter((release) => release.tag === tag && release.meta.date <= date);
}

/** Gives the address of a release. */
export function releaseAddress({ library, tag }: LanguageBuild, release: Release): string {
  return `${library.site.base}${tag}/news/${release.name}/`;
}

/** Reads the press page: rules for reporting, facts, words to copy, files, releases. */
export function readPress(
  build: LanguageBuild,
  page: SourcePage,
  own: boolean,
): { props: PressProps; diagnostics: readonly Diagnostic[] } {
  const { library, chain, t, tag, setText, kits } = build;
  const { props, diagnostics } = readArticle(build, page, 'press', own);
  const room = library.pressRoom;
  const context = readWebContext(build);
  const kit = kits.get(tag);
  const releases = publishedReleases(build);
  return {
    props: {
      ...props,
      boilerplates: (room?.boilerplates ?? []).map((entry) => ({
        title: setText(localise(entry.title, chain)),
        text: setText(localise(entry.text, chain)),
      })),
      helpBox: room ? sayHelpBox(room, context) : '',
      facts: room ? readPressFacts(room, context) : [],
      kit: kit
        ? {
            href: kit.href,
            facts: t('downloads.zip', { size: formatBytes(kit.bytes, tag) }),
            files: kit.files,
          }
        : null,
      logos: (room?.logos ?? []).map((file) => ({
        src: `${library.site.base}static/${file}`,
        text: file.split('/').at(-1) ?? file,
        width: 128,
        height: 36,
      })),
      releases: releases.map((release) => ({
        href: releaseAddress(build, release),
        text: setText(release.meta.title),
        date: formatDate(release.meta.date, tag),
        isoDate: release.meta.date,
      })),
      feed:
        releases.length > 0 ? { href: `${library.site.base}${tag}/feed.xml`, text: t('press.feed') } : null,
      spokesperson: room ? setText(localise(room.spokesperson, chain)) : '',
    },
    diagnostics,
  };
}

/** Reads one press release. */
export function readRelease(
  build: LanguageBuild,
  release: Release,
): { props: ReleaseProps; diagnostics: readonly Diagnostic[] } {
  const { library, chain, setText, tag, t } = build;
  const context = readWebContext(build);
  const rendered = renderPage(
    { ...release, sections: splitSections(release.body, release.bodyLine) },
    context,
    {
      resolvePage: (path, fragment) => linkTo(build, path, fragment),
    },
  );
  const boilerplate = library.pressRoom?.boilerplates[0];
  const frame = readFrame(build, {
    kind: 'release',
    path: `${sectionOf(library, pressPathOf(library))?.id ?? 'press'}/${release.name}`,
    meta: { ...release.meta, review: 'none' },
    own: false,
    used: context.used,
  });
  return {
    props: {
      frame: {
        ...frame,
        canonical: (library.site.origin ?? '') + releaseAddress(build, release),
        index: library.site.stage === 'release',
      },
      title: setText(release.meta.title),
      lead: setText(release.meta.description),
      body: rendered.html,
      notes: rendered.notes,
      date: formatDate(release.meta.date, tag),
      isoDate: release.meta.date,
      place: release.meta.place,
      boilerplate: boilerplate ? setText(localise(boilerplate.text, chain)) : '',
      endMark: `${t('press.spokesperson')}: ${release.meta.contact}`,
    },
    diagnostics: rendered.diagnostics,
  };
}
