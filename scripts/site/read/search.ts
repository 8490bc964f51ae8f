import type { PageLink } from '../../../layouts/props/frame.ts';
import type { SearchProps } from '../../../layouts/props/pages.ts';
import { readContactCard } from '../../blocks/read-contact-card.ts';
import { addressOf, hasQuietWay } from '../../content/address.ts';
import type { SourcePage } from '../../content/library.ts';
import { builtTags, presenceOf } from '../../content/presence.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { indexLetter, sortByAlphabet } from '../../i18n/collate.ts';
import type { LanguageBuild } from '../site-context.ts';
import { readArticle } from './article.ts';
import { readPageLink } from './page-link.ts';
import { readWebContext } from './web-context.ts';

/** Pages that an alphabetical list of topics leaves out. */
const unlisted = new Set(['index', 'not-found', 'search/index']);

/** Reads the search page: the field for a script, and an alphabetical list of situations and pages for everybody. */
export function readSearch(
  build: LanguageBuild,
  page: SourcePage,
): { props: SearchProps; diagnostics: readonly Diagnostic[] } {
  const { library, tag } = build;
  const { props, diagnostics } = readArticle(build, page, 'search', true);
  const paths = [...(library.pages.get(tag)?.keys() ?? [])]
    .filter((path) => !unlisted.has(path) && !path.startsWith('leaflets/'))
    .filter((path) => isOnWay(build, path));
  const context = readWebContext(build);
  return {
    props: {
      ...props,
      quiet: build.way === 'quiet' ? readQuiet(build) : null,
      bundle: `${library.site.base}pagefind/`,
      engine: build.assets.engine,
      sections: readSections(build),
      languages: readLanguages(build),
      pages: groupByLetter(
        [...paths.flatMap((path) => readPageLink(build, path) ?? []), ...readSituations(build)],
        tag,
      ),
      helplines: library.site.emergency.flatMap(({ contact: id }) => {
        const contact = library.contacts.get(id);
        return contact ? [readContactCard(id, contact, context)] : [];
      }),
    },
    diagnostics,
  };
}

function isOnWay({ library, way }: LanguageBuild, path: string): boolean {
  return way === 'open' || hasQuietWay(library, path);
}

/** Situations as editors named them for the search, each leading to the page that answers best. */
function readSituations(build: LanguageBuild): PageLink[] {
  const { library, tag } = build;
  return (library.searchWords.get(tag)?.topics ?? []).flatMap(({ name, page }) => {
    const isShown = presenceOf(library, tag, page).state === 'own' && isOnWay(build, page);
    const link = name !== undefined && isShown ? readPageLink(build, page) : null;
    return name !== undefined && link ? [{ href: link.href, text: build.setText(name) }] : [];
  });
}

function readSections(build: LanguageBuild): SearchProps['sections'] {
  const { library, tag } = build;
  return library.site.sections.flatMap(({ id }) => {
    const landing = `${id}/index`;
    const isShown = !unlisted.has(landing) && isOnWay(build, landing);
    const isOwn = presenceOf(library, tag, landing).state === 'own';
    const link = isShown && isOwn ? readPageLink(build, landing) : null;
    return link ? [{ ...link, id }] : [];
  });
}

function readLanguages({ library, tag }: LanguageBuild): SearchProps['languages'] {
  const built = builtTags(library).flatMap(
    (other) => library.languages.find((one) => one.tag === other) ?? [],
  );
  const own = built.filter((language) => language.tag === tag);
  return [...own, ...built.filter((language) => language.tag !== tag)].map(
    ({ direction, endonym, tag: other }) => ({ tag: other, direction, endonym }),
  );
}

function readQuiet({ library }: LanguageBuild): SearchProps['quiet'] {
  const landings = library.site.sections.map(({ id }) => `${id}/index`);
  const paths = ['index', ...landings].filter((path) => hasQuietWay(library, path));
  const addresses = builtTags(library).flatMap((tag) =>
    paths.map((path) => [addressOf(library, tag, path), addressOf(library, tag, path, 'quiet')] as const),
  );
  return Object.fromEntries(addresses);
}

function groupByLetter(links: readonly PageLink[], tag: string): SearchProps['pages'] {
  const groups = new Map<string, PageLink[]>();
  for (const link of sortByAlphabet(links, (entry) => entry.text, tag)) {
    const letter = indexLetter(link.text.replace(/[\u202a-\u202e]/g, ''), tag);
    groups.set(letter, [...(groups.get(letter) ?? []), link]);
  }
  return [...groups].map(([letter, entries]) => ({ letter, links: entries }));
}
