import type { DownloadProps, DownloadsProps } from '../../../layouts/props/pages.ts';
import type { CatalogueEntry } from '../../content/catalogue.ts';
import { localise } from '../../content/localise.ts';
import { formatBytes } from '../../i18n/format.ts';
import type { LanguageBuild } from '../site-context.ts';

/** Lists the finished publications of a language by kind; empty groups are left out. */
export function readDownloadGroups(build: LanguageBuild): DownloadsProps['groups'] {
  const items = build.catalogue.publications.filter((entry) => entry.language === build.tag);
  return (['leaflet', 'manual'] as const)
    .map((kind) => ({
      title: build.t(kind === 'manual' ? 'downloads.manuals' : 'downloads.leaflets'),
      items: items.filter((entry) => entry.kind === kind).map((entry) => readDownload(build, entry)),
    }))
    .filter((group) => group.items.length > 0);
}

/** Reads one finished publication for its card; the size comes from the file itself. */
export function readDownload(
  { library, chain, setText, t, tag }: LanguageBuild,
  entry: CatalogueEntry,
): DownloadProps {
  const plan = library.publications.find((publication) => publication.id === entry.id);
  const base = `${library.site.base}downloads/`;
  return {
    id: entry.id,
    title: setText(plan ? localise(plan.title, chain) : entry.title),
    href: base + entry.file,
    cover: { src: base + entry.cover.file, width: entry.cover.width, height: entry.cover.height },
    facts: t('downloads.pdf', {
      pages: t('downloads.pages', { count: entry.pages }),
      size: formatBytes(entry.bytes, tag),
    }),
    description: setText(plan ? localise(plan.subtitle, chain) : entry.description),
  };
}
