import type { DownloadProps, DownloadsProps } from '../../../layouts/props/pages.ts';
import type { CatalogueEntry } from '../../content/catalogue.ts';
import { localise } from '../../content/localise.ts';
import { formatBytes, nameLanguage } from '../../i18n/format.ts';
import type { LanguageBuild } from '../site-context.ts';

/** Lists the finished publications of a language by kind; empty groups are left out. */
export function readDownloadGroups(build: LanguageBuild): DownloadsProps['groups'] {
  const items = build.catalogue.publications.filter((entry) => entry.language === build.tag);
  return groups
    .map(({ kinds, title }) => ({
      title: build.t(title),
      items: items.filter(({ kind }) => kinds.includes(kind)).map((entry) => readDownload(build, entry)),
    }))
    .filter((group) => group.items.length > 0);
}

const groups: readonly { readonly title: string; readonly kinds: readonly CatalogueEntry['kind'][] }[] = [
  { title: 'downloads.sheets', kinds: ['form', 'card'] },
  { title: 'downloads.leaflets', kinds: ['leaflet'] },
  { title: 'downloads.manuals', kinds: ['manual'] },
];

/** Finds a finished publication in the language of the page, else in the next language that its reader is shown. */
export function readDownloadOf(build: LanguageBuild, id: string): DownloadProps | null {
  const made = build.catalogue.publications.filter((entry) => entry.id === id);
  const entry = build.chain.flatMap((tag) => made.find(({ language }) => language === tag) ?? [])[0];
  return entry ? readDownload(build, entry) : null;
}

/** Reads one finished publication for its card; the size comes from the file itself. */
export function readDownload(
  { library, chain, setText, t, tag }: LanguageBuild,
  entry: CatalogueEntry,
): DownloadProps {
  const plan = library.publications.find((publication) => publication.id === entry.id);
  const foreign = library.languages.find(({ tag: own }) => own === entry.language && own !== tag);
  const base = `${library.site.base}downloads/`;
  return {
    id: entry.id,
    title: setText(plan ? localise(plan.title, chain) : entry.title),
    href: base + entry.file,
    cover: { src: base + entry.cover.file, width: entry.cover.width, height: entry.cover.height },
    facts: [
      t('downloads.pdf', {
        pages: t('downloads.pages', { count: entry.pages }),
        size: formatBytes(entry.bytes, tag),
      }),
      ...(foreign ? [nameLanguage(foreign.tag, tag)] : []),
    ].join(', '),
    description: setText(plan ? localise(plan.subtitle, chain) : entry.description),
  };
}
