import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { formatDate } from '../../../i18n/format.ts';
import { textOf } from '../../results/element.ts';
import { elementsOf, metaOf } from '../../results/parsed-page.ts';
import type { Fault, FileFault } from '../../results/rule.ts';
import type { GateSite, MarkupRule } from '../markup-rule.ts';
import { readCatalogue } from '../read-catalogue.ts';
import { readPublication } from '../read-publication.ts';
import { foldText, says } from '../spoken-word.ts';

/** Each publication carries its day; a withdrawn page says so, hides from search engines and stands in no list. */
export const printsCarryTheirDate: MarkupRule = {
  name: 'prints-carry-their-date',
  onPage: (page, { library }) => {
    if (page.entry.kind !== 'withdrawn') return null;
    const faults: Fault[] = [];
    const [main] = elementsOf(page, 'main');
    if (!main || !says(textOf(main), library, page.entry.tag, 'withdrawn.title')) {
      faults.push({
        message: 'The withdrawn page does not say so.',
        remedy: 'Print withdrawn.title as its heading.',
      });
    }
    if (!/\bnoindex\b/.test(metaOf(page, 'robots') ?? '')) {
      faults.push({
        message: 'The withdrawn page may be found by search engines.',
        remedy: 'Print noindex.',
      });
    }
    return faults;
  },
  onSite: async (gate) => {
    const catalogue = readCatalogue(gate);
    const publications = catalogue?.publications ?? [];
    const undated = await Promise.all(
      publications.map(async ({ file, id, language }): Promise<FileFault[]> => {
        const text = foldText((await readPublication(join(gate.out, 'downloads', file))).text);
        // A closed edition keeps its own day; a working one has that of the build.
        const closed = gate.library.editions.get(id)?.[language]?.at(-1)?.date;
        const days = [catalogue?.date ?? '', ...(closed === undefined ? [] : [closed])];
        if (days.some((day) => saysDay(text, day, language))) return [];
        return [
          {
            file: `/downloads/${file}`,
            message: 'The publication does not carry the day of its edition.',
            remedy: 'Print print.edition on it: an old copy must be known as old.',
          },
        ];
      }),
    );
    return { looked: publications.length, faults: [...undated.flat(), ...(await findListed(gate))] };
  },
};

/**
 * poppler gives words from right to left in the order of speaking, but on a page that is mostly from left to right
 * as they are seen: last first, not always with spaces.
 */
function saysDay(text: string, day: string, language: string): boolean {
  const spoken = foldText(formatDate(day, language));
  if (text.includes(spoken)) return true;
  const seen = spoken.split(' ').reverse().join('');
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(spoken) && text.replaceAll(' ', '').includes(seen);
}

/** Finds withdrawn pages in feeds, the site map and the index of the search. */
async function findListed({ files, manifest, out, texts }: GateSite): Promise<FileFault[]> {
  const addresses = manifest.pages
    .filter(({ kind }) => kind === 'withdrawn')
    .map(({ file }) => manifest.base + file.slice(1).replace(/index\.html$/, ''));
  if (addresses.length === 0) return [];
  const lists = [...texts].filter(([file]) => file.endsWith('.xml'));
  const pieces = await Promise.all(
    [...files.keys()]
      .filter((file) => file.endsWith('.pf_fragment'))
      .map(async (file) => [file, gunzipSync(await readFile(join(out, file))).toString('utf8')] as const),
  );
  return [...lists, ...pieces].flatMap(([file, text]) =>
    addresses
      .filter((address) => text.includes(`${address}"`) || text.includes(`${address}<`))
      .map((address) => ({
        file,
        message: `The withdrawn page ${address} is still listed.`,
        remedy: 'Leave withdrawn pages out of feeds, site map and search.',
      })),
  );
}
