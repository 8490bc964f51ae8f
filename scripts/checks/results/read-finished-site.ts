import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { phoneHref } from '../../blocks/phone-href.ts';
import type { Library } from '../../content/library.ts';
import type { BuildManifest } from '../../content/manifest.ts';
import { listFiles } from '../../files/list-files.ts';
import type { SiteFacts } from './finished-site.ts';
import { readSources } from './source-of-page.ts';

const textual = /\.(css|js|mjs|svg|xml|json|txt|csv|ics)$|\/_[a-z]+$/;

/** Reads what is known of a finished site before its pages are parsed. `out` is the folder of the output. */
export async function readSiteFacts(
  out: string,
  manifest: BuildManifest,
  library: Library,
): Promise<SiteFacts> {
  const paths = await listFiles(out);
  const sizes = await Promise.all(
    paths.map(async (path) => [`/${path}`, (await stat(join(out, path))).size] as const),
  );
  const texts = await Promise.all(
    paths
      .filter((path) => textual.test(`/${path}`))
      .map(async (path) => [`/${path}`, await readFile(join(out, path), 'utf8')] as const),
  );
  return {
    manifest,
    library,
    files: new Map(sizes),
    texts: new Map(texts),
    entries: new Map(manifest.pages.map((entry) => [entry.file, entry])),
    sources: readSources(library),
    phoneLinks: readPhoneLinks(library),
  };
}

function readPhoneLinks(library: Library): Set<string> {
  const published = [...library.contacts.values()].filter((contact) => contact.status === 'publish');
  return new Set(published.flatMap((contact) => contact.phones.map(phoneHref)));
}
