import type { Frame, PageLink } from '../../../../layouts/props/frame.ts';
import type { UsedFacts } from '../../../blocks/block-context.ts';
import { addressOf } from '../../../content/address.ts';
import { finderPathsIn } from '../../../content/finder-pages.ts';
import { finderSection } from '../../../content/finder-path.ts';
import { builtTags } from '../../../content/presence.ts';
import { oncePerLanguage } from '../../once-per-language.ts';
import type { LanguageBuild } from '../../site-context.ts';
import { readFrame } from '../frame.ts';
import { readPageLink } from '../page-link.ts';

type FinderPage = {
  readonly kind: 'region' | 'district' | 'contact';
  readonly path: string;
  /** Browser title: the name of a place, or a code. */
  readonly title: string;
  readonly used: UsedFacts;
  /** The level above, null for the landing page of the finder. */
  readonly up: PageLink | null;
};

/** Reads everything around a page of the finder. No language lacks it, since it is made from the data. */
export function readFinderFrame(build: LanguageBuild, page: FinderPage): Frame {
  const { library, way } = build;
  const { kind, path, title, used } = page;
  const meta = { title, neutralTitle: title, description: title, review: 'none' } as const;
  const frame = readFrame(build, { kind, path, meta, own: true, used });
  const tags = readFinderTags(build);
  const origin = library.site.origin ?? '';
  return {
    ...frame,
    up: page.up ?? readPageLink(build, `${finderSection}/index`) ?? frame.up,
    languages: tags.flatMap((tag) => {
      const language = library.languages.find((entry) => entry.tag === tag);
      if (!language) return [];
      const { direction, endonym } = language;
      return [
        { tag, endonym, direction, href: addressOf(library, tag, path, way), current: tag === build.tag },
      ];
    }),
    alternates:
      way === 'quiet' || tags.length < 2
        ? []
        : tags.map((tag) => ({ tag, href: origin + addressOf(library, tag, path) })),
  };
}

const readFinderTags = oncePerLanguage(({ library }) =>
  builtTags(library).filter((tag) => finderPathsIn(library, tag).length > 0),
);
