import type { Frame, PageLink } from '../../../layouts/props/frame.ts';
import type { UsedFacts } from '../../blocks/block-context.ts';
import { phoneHref } from '../../blocks/phone-href.ts';
import { addressOf, isInnerHigh, pageIn, sectionOf } from '../../content/address.ts';
import { localise } from '../../content/localise.ts';
import type { PageMeta } from '../../content/page.ts';
import { builtTags, presenceOf } from '../../content/presence.ts';
import { pressPathOf } from '../../content/press-path.ts';
import { oncePerLanguage } from '../once-per-language.ts';
import type { LanguageBuild } from '../site-context.ts';
import { readDraft } from './draft.ts';
import { readPageLink } from './page-link.ts';
import { isHigh, readExit, readTwin } from './web-place.ts';

type FramePage = {
  readonly kind: string;
  readonly path: string;
  readonly meta: Pick<PageMeta, 'title' | 'description' | 'keywords' | 'neutralTitle' | 'review'>;
  /** False for stand-ins: they are neither found nor listed in other languages. */
  readonly own: boolean;
  readonly used: UsedFacts | null;
};

/** Reads everything around the content of a page: titles, languages, menu, exit, numbers, state of the text. */
export function readFrame(build: LanguageBuild, page: FramePage): Frame {
  const { library, tag, t, setText, way } = build;
  const isQuiet = way === 'quiet';
  const { site } = library;
  const section = sectionOf(library, page.path);
  const high = isHigh(build, page.path, page.kind);
  const inner = isInnerHigh(library, page.path);
  const address = addressOf(library, tag, page.path);
  const look = section?.look ?? 'plain';
  const title = (inner || isQuiet) && page.meta.neutralTitle ? page.meta.neutralTitle : page.meta.title;
  const alternates =
    page.own && !isQuiet
      ? readTags(build).filter((other) => presenceOf(library, other, page.path).state === 'own')
      : [];
  const origin = site.origin ?? '';
  return {
    tag,
    direction: library.languages.find((language) => language.tag === tag)?.direction ?? 'ltr',
    look,
    kind: page.kind,
    safety: high ? 'high' : 'normal',
    way,
    twin: readTwin(build, page.path, page.kind),
    browserTitle: setText(page.path === 'index' ? `${site.name} – ${title}` : `${title} – ${site.name}`),
    metaDescription: inner || isQuiet || page.kind === 'home' ? null : setText(page.meta.description),
    index: site.stage === 'release' && page.own && !inner && !isQuiet && page.kind !== 'notFound',
    search:
      isSearched(page) && !isQuiet
        ? { section: section?.id ?? 'home', keywords: page.meta.keywords ?? [] }
        : null,
    canonical: page.own && !isQuiet && page.kind !== 'notFound' ? origin + address : null,
    alternates:
      alternates.length > 1
        ? alternates.map((other) => ({ tag: other, href: origin + addressOf(library, other, page.path) }))
        : [],
    feed:
      section !== null && pressPathOf(library).startsWith(`${section.id}/`) && hasReleases(build)
        ? { href: `${site.base}${tag}/feed.xml`, title: t('feed.press') }
        : null,
    assets: {
      sheets: build.assets.sheets,
      fonts: look === 'press' ? build.assets.fonts : null,
      script: high && page.kind !== 'search' ? build.assets.exit : null,
      hours: high && page.kind !== 'search' ? build.assets.hours : null,
      search: page.kind === 'search' ? build.assets.search : null,
      favicon: build.assets.favicon,
    },
    home: { href: addressOf(library, tag, 'index', way), text: site.name },
    exit: high ? readExit(build) : null,
    leaving: readLeaving(build),
    emergency: readEmergency(build),
    languages: readLanguages(build, page),
    menu: readMenu(build, page.path),
    up: readUp(build, page.path),
    draft: readDraft(build, page),
    t,
  };
}

const searchedKinds = new Set(['home', 'section', 'article', 'press', 'downloads', 'release']);

/** A release exists in one language only and is always its own text. */
function isSearched({ kind, own }: FramePage): boolean {
  return searchedKinds.has(kind) && (own || kind === 'release');
}

function hasReleases({ library, tag, date }: LanguageBuild): boolean {
  return library.releases.some(
    ({ meta, tag: own }) => own === tag && meta.date <= date && meta.withdrawn === undefined,
  );
}

/** Reads the numbers of the emergency strip; a contact without a number that may be shown is left out. */
const readEmergency = oncePerLanguage(({ library, chain, setText }): Frame['emergency'] =>
  library.site.emergency.flatMap(({ contact, text }) => {
    const number = library.contacts.get(contact)?.phones[0];
    if (!number) return [];
    return [
      {
        number: number.replaceAll(' ', '\u00a0'),
        href: phoneHref(number),
        text: setText(localise(text, chain)),
      },
    ];
  }),
);

const readLeaving = oncePerLanguage((build) => {
  const { leaving } = build.library.site;
  return leaving ? (readPageLink(build, leaving)?.href ?? null) : null;
});

const readTags = oncePerLanguage(({ library }) => builtTags(library));

function readLanguages(build: LanguageBuild, page: FramePage): Frame['languages'] {
  const { library, tag } = build;
  return readTags(build)
    .filter(
      (other) => other === tag || (pageIn(library, other, page.path) !== null && page.kind !== 'release'),
    )
    .flatMap((other) => {
      const language = library.languages.find((entry) => entry.tag === other);
      if (!language) return [];
      return [
        {
          tag: other,
          endonym: language.endonym,
          direction: language.direction,
          href: addressOf(library, other, page.path, build.way),
          current: other === tag,
        },
      ];
    });
}

function readMenu(build: LanguageBuild, path: string): PageLink[] {
  return readLandings(build).map(({ entry, landing }) =>
    landing === path ? { ...entry, current: true } : entry,
  );
}

const readLandings = oncePerLanguage((build): { landing: string; entry: PageLink }[] =>
  build.library.site.sections.flatMap((section) => {
    const landing = `${section.id}/index`;
    // A stand-in is where a link may lead, not what a menu offers.
    const isOnWay = build.way === 'open' || section.safety === 'high';
    const offered =
      section.menu && isOnWay && presenceOf(build.library, build.tag, landing).state !== 'safe-page';
    const link = offered ? readPageLink(build, landing) : null;
    if (!link) return [];
    const { icon: _icon, summary: _summary, ...entry } = link;
    return [{ landing, entry }];
  }),
);

function readUp(build: LanguageBuild, path: string): PageLink | null {
  if (path === 'index' || path === 'not-found') return null;
  const steps = path
    .replace(/\/index$/, '')
    .split('/')
    .slice(0, -1);
  for (let depth = steps.length; depth > 0; depth -= 1) {
    const link = readPageLink(build, `${steps.slice(0, depth).join('/')}/index`);
    if (link) return { href: link.href, text: link.text };
  }
  return { href: addressOf(build.library, build.tag, 'index', build.way), text: build.library.site.name };
}
