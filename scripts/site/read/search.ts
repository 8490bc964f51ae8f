import type { PageLink } from '../../../layouts/props/frame.ts';
import type { SearchProps } from '../../../layouts/props/pages.ts';
import { readContactCard } from '../../blocks/read-contact-card.ts';
import { addressOf, hasQuietWay } from '../../content/address.ts';
import type { SourcePage } from '../../content/library.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { indexLetter, sortByAlphabet } from '../../i18n/collate.ts';
import type { LanguageBuild } from '../site-context.ts';
import { readArticle } from './article.ts';
import { readPageLink } from './page-link.ts';
import { readWebContext } from './web-context.ts';

/** Pages that an alphabetical list of topics leaves out. */
const unlisted = new Set(['index', 'not-found', 'search/index']);

/** Reads the search page: the field for a script, and an alphabetical list of pages for everybody. */
export function readSearch(
  build: LanguageBuild,
  page: SourcePage,
): { props: SearchProps; diagnostics: readonly Diagnostic[] } {
  const { library, tag } = build;
  const { props, diagnostics } = readArticle(build, page, 'search', true);
  const links = [...(library.pages.get(tag)?.keys() ?? [])]
    .filter((path) => !unlisted.has(path) && !path.startsWith('leaflets/'))
    .filter((path) => build.way === 'open' || hasQuietWay(library, path))
    .flatMap((path) => readPageLink(build, path) ?? []);
  const context = readWebContext(build);
  return {
    props: {
      ...props,
      quiet: build.way === 'quiet' ? readQuiet(build) : null,
      bundle: `${library.site.base}pagefind/`,
      pages: groupByLetter(links, tag),
      helplines: library.site.emergency.flatMap(({ contact: id }) => {
        const contact = library.contacts.get(id);
        return contact ? [readContactCard(id, contact, context)] : [];
      }),
    },
    diagnostics,
  };
}

function readQuiet({ library, tag }: LanguageBuild): SearchProps['quiet'] {
  const landings = library.site.sections.map(({ id }) => `${id}/index`);
  const addresses = ['index', ...landings]
    .filter((path) => hasQuietWay(library, path))
    .map((path) => [addressOf(library, tag, path), addressOf(library, tag, path, 'quiet')] as const);
  return { home: addressOf(library, tag, 'index'), addresses: Object.fromEntries(addresses) };
}

function groupByLetter(links: readonly PageLink[], tag: string): SearchProps['pages'] {
  const groups = new Map<string, PageLink[]>();
  for (const link of sortByAlphabet(links, (entry) => entry.text, tag)) {
    const letter = indexLetter(link.text.replace(/[\u202a-\u202e]/g, ''), tag);
    groups.set(letter, [...(groups.get(letter) ?? []), link]);
  }
  return [...groups].map(([letter, entries]) => ({ letter, links: entries }));
}
