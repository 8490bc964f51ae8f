import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { BuildManifest, BuiltPage } from '../../content/manifest.ts';
import { bestOf, type Measure } from './measure.ts';
import { type PageWeight, weighPage } from './weigh-page.ts';

/** A page to weigh: which, what it is called in the table, and the folder and manifest of its site. */
export type Weighed = {
  readonly id: string;
  readonly title: string;
  readonly entry: BuiltPage;
  readonly site: string;
  readonly manifest: BuildManifest;
};

/** Weighs one page as it travels. */
export async function measureWeight({ entry, id, manifest, site, title }: Weighed): Promise<Measure[]> {
  const weight: PageWeight = await weighPage(entry, manifest, (file) => readFile(`${site}${file}`));
  const kilobytes = (bytes: number) => [bytes / 1000];
  return [
    bestOf(
      { id: `${id}-brotli`, title: `${title}, all that loads, brotli`, unit: 'kB', aim: 10 },
      kilobytes(weight.brotli),
    ),
    bestOf({ id: `${id}-gzip`, title: '– the same with gzip', unit: 'kB' }, kilobytes(weight.gzip)),
    bestOf({ id: `${id}-html`, title: '– its HTML, not compressed', unit: 'kB' }, kilobytes(weight.html)),
    bestOf({ id: `${id}-requests`, title: '– requests after the HTML', unit: 'requests', aim: 3 }, [
      weight.requests,
    ]),
  ];
}

/** Finds the article of median weight; only its HTML differs, so that alone is compared. */
export async function findMedianArticle(site: string, manifest: BuildManifest): Promise<BuiltPage> {
  const articles = manifest.pages.filter(({ kind }) => kind === 'article');
  const weights = await Promise.all(
    articles.map(async (entry) => ({
      entry,
      bytes: gzipSync(await readFile(`${site}${entry.file}`)).length,
    })),
  );
  const sorted = weights.sort((a, b) => a.bytes - b.bytes);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (!median) throw new Error(`There is no article in ${site}.`);
  return median.entry;
}
