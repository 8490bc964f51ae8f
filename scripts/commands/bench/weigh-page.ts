import { brotliCompressSync, gzipSync } from 'node:zlib';
import { attributeOf } from '../../checks/results/element.ts';
import { parsePage } from '../../checks/results/parsed-page.ts';
import { resolveAddress } from '../../checks/results/resolve-address.ts';
import type { BuildManifest, BuiltPage } from '../../content/manifest.ts';

/** What travels to a reader who opens a page for the first time, in bytes. `requests` counts those after the HTML. */
export type PageWeight = {
  readonly brotli: number;
  readonly gzip: number;
  readonly html: number;
  readonly requests: number;
};

/** Formats that hosts do not compress again. */
const compressed = /\.(?:png|jpe?g|webp|avif|woff2|zip|pdf)$/;

/** Weighs a page with everything that it loads by itself; pictures that wait for the reader are not counted. */
export async function weighPage(
  entry: BuiltPage,
  manifest: BuildManifest,
  readFile: (file: string) => Promise<Uint8Array>,
): Promise<PageWeight> {
  const html = await readFile(entry.file);
  const page = parsePage(Buffer.from(html).toString('utf8'), entry, manifest.base);
  const loaded = page.loads
    .filter(({ element }) => attributeOf(element, 'loading') !== 'lazy')
    .flatMap(({ addresses }) => addresses)
    .map((address) => resolveAddress(address, page, manifest));
  const files = new Set(
    loaded.flatMap((place) => (place.kind === 'own' && place.file !== null ? [place.file] : [])),
  );
  let brotli = brotliCompressSync(html).length;
  let gzip = gzipSync(html).length;
  for (const file of files) {
    const bytes = await readFile(file);
    brotli += compressed.test(file) ? bytes.length : brotliCompressSync(bytes).length;
    gzip += compressed.test(file) ? bytes.length : gzipSync(bytes).length;
  }
  return { brotli, gzip, html: html.length, requests: files.size };
}
