import { join } from 'node:path';
import type { CatalogueEntry } from '../../../content/catalogue.ts';
import { readPdfInfo } from '../../../programs/read-pdf-info.ts';
import { attributeOf, textOf } from '../../results/element.ts';
import { foldWords } from '../../results/fold-words.ts';
import { elementsOf } from '../../results/parsed-page.ts';
import type { FileFault } from '../../results/rule.ts';
import { findPhrases } from '../find-phrases.ts';
import type { GateSite, MarkupRule } from '../markup-rule.ts';
import { readCatalogue } from '../read-catalogue.ts';
import { says } from '../spoken-word.ts';

const shown = ['Title', 'Subject', 'Keywords', 'Author', 'Creator', 'Producer'];

/** Leaflets for victims tell nothing by file name and metadata, and every page that links to a file says what stays. */
export const leafletIsDiscreet: MarkupRule = {
  name: 'leaflet-is-discreet',
  onPage: (page, { library, manifest }) => {
    const links = elementsOf(page, 'a').filter((link) =>
      (attributeOf(link, 'href') ?? '').startsWith(`${manifest.base}downloads/`),
    );
    if (links.length === 0) return null;
    const [body] = elementsOf(page, 'body');
    if (body && says(textOf(body), library, page.entry.tag, 'downloads.trace')) return [];
    return [
      {
        message: 'The page links to a file and does not say what a download leaves behind.',
        remedy: 'Print downloads.trace beside the link.',
      },
    ];
  },
  onSite: async (gate) => {
    const leaflets = readCatalogue(gate)?.publications.filter((entry) => entry.class === 'high') ?? [];
    const faults = await Promise.all(leaflets.map((entry) => judgeLeaflet(entry, gate)));
    return { looked: leaflets.length, faults: faults.flat() };
  },
};

async function judgeLeaflet(
  entry: CatalogueEntry,
  { library, out, register }: GateSite,
): Promise<FileFault[]> {
  const { entries } = await readPdfInfo(join(out, 'downloads', entry.file));
  const told = [
    entry.file,
    entry.cover.file,
    entry.documentTitle,
    ...shown.map((name) => entries.get(name) ?? ''),
  ];
  const own = foldWords(`${library.site.name} ${entry.title}`);
  const phrases = register?.forbidden.topics[entry.language] ?? [];
  return told
    .map((text) => text.replaceAll('-', ' '))
    .filter(
      (text) => foldWords(text).some((word) => own.includes(word)) || findPhrases([text], phrases).length > 0,
    )
    .map((text) => ({
      file: `/downloads/${entry.file}`,
      message: `“${text}” in the name or the metadata of the file tells what it is.`,
      remedy: 'Use a neutral name, title, creator and producer for leaflets of class high.',
    }));
}
