import type { DownloadProps, DownloadsProps, FileLink } from '../../../layouts/props/pages.ts';
import type { CatalogueEntry } from '../../content/catalogue.ts';
import { localise } from '../../content/localise.ts';
import { formatBytes, nameLanguage } from '../../i18n/format.ts';
import type { LanguageBuild } from '../site-context.ts';

/** Lists the finished publications of a language by kind; empty groups are left out. */
export function readDownloadGroups(build: LanguageBuild): DownloadsProps['groups'] {
  const items = screenEditions(build).filter((entry) => entry.language === build.tag);
  return groups
    .map(({ kinds, title }) => ({
      title: build.t(title),
      items: items.filter(({ kind }) => kinds.includes(kind)).map((entry) => readDownload(build, entry)),
    }))
    .filter((group) => group.items.length > 0);
}

const groups: readonly { readonly title: string; readonly kinds: readonly CatalogueEntry['kind'][] }[] = [
  { title: 'downloads.sheets', kinds: ['form', 'card'] },
  { title: 'downloads.leaflets', kinds: ['leaflet', 'zine', 'brochure', 'poster'] },
  { title: 'downloads.manuals', kinds: ['manual'] },
];

function screenEditions(build: LanguageBuild): CatalogueEntry[] {
  return build.catalogue.publications.filter(({ edition }) => edition === 'screen');
}

/** Lists the files of languages that live on paper alone, so that their readers find them from every language. */
export function readPaperLanguages(build: LanguageBuild): DownloadsProps['languages'] {
  return build.library.languages
    .filter(({ status }) => status === 'paper')
    .map(({ direction, endonym, tag }) => ({
      tag,
      dir: direction,
      name: endonym,
      files: build.catalogue.publications
        .filter((entry) => entry.language === tag)
        .map((entry) => readForeignFile(build, entry)),
    }))
    .filter(({ files }) => files.length > 0);
}

/** The title is in the language of the file; its form and format are said in that of the page. */
function readForeignFile(build: LanguageBuild, entry: CatalogueEntry): FileLink {
  const { facts, href } = readFile(build, entry, entry.title);
  const form = entry.edition === 'screen' ? [] : [build.t(`edition.${entry.edition}`)];
  return { label: entry.title, href, facts: [...form, facts].join(', ') };
}

/** Lists the finished files of a publication in one language by their form; class high shows the neutral title. */
export function listFilesOf(build: LanguageBuild, id: string, language: string): FileLink[] {
  return build.catalogue.publications
    .filter((entry) => entry.id === id && entry.language === language)
    .map((entry) => readFile(build, entry, nameFile(build, entry)));
}

function nameFile({ t }: LanguageBuild, { documentTitle, edition }: CatalogueEntry): string {
  return edition === 'screen' ? documentTitle : `${documentTitle}, ${t(`edition.${edition}`)}`;
}

/** Finds a finished publication in the language of the page, else in the next language that its reader is shown. */
export function readDownloadOf(build: LanguageBuild, id: string): DownloadProps | null {
  const made = screenEditions(build).filter((entry) => entry.id === id);
  const entry = build.chain.flatMap((tag) => made.find(({ language }) => language === tag) ?? [])[0];
  return entry ? readDownload(build, entry) : null;
}

/** Reads one finished publication for its card; the size comes from the file itself. */
export function readDownload(build: LanguageBuild, entry: CatalogueEntry): DownloadProps {
  const { catalogue, chain, library, setText, t, tag } = build;
  const plan = library.publications.find((publication) => publication.id === entry.id);
  const foreign = library.languages.find(({ tag: own }) => own === entry.language && own !== tag);
  const base = `${library.site.base}downloads/`;
  const others = catalogue.publications.filter(
    ({ edition, id, language }) =>
      id === entry.id && language === entry.language && edition !== entry.edition,
  );
  return {
    id: entry.id,
    title: setText(plan ? localise(plan.title, chain) : entry.title),
    href: base + entry.file,
    cover: { src: base + entry.cover.file, width: entry.cover.width, height: entry.cover.height },
    facts: [sayFormat(build, entry), ...(foreign ? [nameLanguage(foreign.tag, tag)] : [])].join(', '),
    description: setText(plan ? localise(plan.subtitle, chain) : entry.description),
    others: others.map((other) => readFile(build, other, t(`edition.${other.edition}`))),
  };
}

function readFile(build: LanguageBuild, entry: CatalogueEntry, label: string): FileLink {
  return {
    label,
    href: `${build.library.site.base}downloads/${entry.file}`,
    facts: sayFormat(build, entry),
  };
}

function sayFormat({ t, tag }: LanguageBuild, { bytes, edition, pages }: CatalogueEntry): string {
  const size = formatBytes(bytes, tag);
  if (edition === 'epub') return t('downloads.epub', { size });
  return t('downloads.pdf', { pages: t('downloads.pages', { count: pages }), size });
}
