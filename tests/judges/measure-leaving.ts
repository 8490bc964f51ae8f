import { stations, type Way } from './leaving-ways.ts';
import type { Reader } from './reader.ts';
import { type FoundFile, filesWith, findAddresses, readFolder } from './search-folder.ts';
import type { LocalServer } from './static-server.ts';
import { walkSite } from './walk-site.ts';

/** What one way of leaving left behind; null is what the browser cannot tell. Pages are named by stations. */
export type Leaving = {
  /** Where Back leads. */
  readonly back: string;
  /** Our pages in the browser's own list of the history. */
  readonly listed: readonly string[] | null;
  /** What the neutral page was told of where the reader came from; null when it was not visited. */
  readonly referer: 'nothing' | 'host' | 'page' | null;
  /** What of ours lies in the disk cache. */
  readonly cached: readonly string[] | null;
  /** Our pages whose addresses lie in other files of the profile. */
  readonly filed: readonly string[] | null;
  /** True if the typed words lie anywhere in the profile. */
  readonly wordsFiled: boolean | null;
  /** Cookies, entries of stores, service workers. */
  readonly stored: number;
};

type Places = {
  readonly start: LocalServer;
  readonly site: LocalServer;
  readonly target: LocalServer;
};

/** Browsers keep compiled programs in other files, sooner or later. They are the same for every page. */
const compiled = new Set(['style and scripts', 'search index']);

/** The last word is found nowhere, so it can be searched for in the profile. */
const [sought, trace] = ['senioři', 'zrqwbxkv'];

/** Walks through the site in one browser, leaves it as the way says, closes the browser and looks at what is left. */
export async function measureLeaving(
  reader: Reader,
  way: Way,
  { site, start, target }: Places,
): Promise<Leaving> {
  const places: Record<string, string> = { ...stations[way.way] };
  const words = way.headers === 'scriptless' ? null : `${sought} ${trace}`;
  const asked = target.requests.length;
  const { result, stored } = await walkSite(reader, {
    start: `${start.origin}/`,
    origin: site.origin,
    stations: places,
    words,
  });
  if (result !== null && !Object.values(places).includes(result)) places['result'] = result;
  if (way.ending === 'exit') await reader.follow('a.exit');
  const visit = target.requests.slice(asked).find(({ address }) => address === '/');
  const before = await reader.back();
  const { listed, profile } = await reader.close();
  const names = new Map(Object.entries(places).map(([name, address]) => [address, name]));
  const ours = (addresses: readonly string[]) => [
    ...new Set(addresses.flatMap((address) => nameOf(address, names) ?? [])),
  ];
  const files = profile ? readFolder(profile.folder) : null;
  const isInCache = ({ file }: FoundFile) =>
    profile !== null && `${profile.folder}/${file}`.startsWith(`${profile.cache}/`);
  const inFiles = (found: readonly FoundFile[] | undefined) =>
    found ? ours(findAddresses(found, site.origin)) : null;
  return {
    back:
      before === `${start.origin}/` ? 'start' : (nameOf(before.slice(site.origin.length), names) ?? before),
    listed:
      listed && ours(listed.filter((url) => url.startsWith(site.origin)).map((url) => new URL(url).pathname)),
    referer: visit ? kindOfReferer(visit.referer) : null,
    cached: inFiles(files?.filter((file) => isInCache(file) && !isBareEntry(file))),
    filed: inFiles(files?.filter((file) => !isInCache(file)))?.filter((name) => !compiled.has(name)) ?? null,
    wordsFiled: files && filesWith(files, trace).length > 0,
    stored,
  };
}

/**
 * True for an entry of Firefox's cache that holds an address and no page. Firefox opens an entry before it reads that
 * nothing may be stored, and on a busy machine the browser may close before the empty entry is thrown away. Its last
 * four bytes say where the page ends and what is known of it begins (netwerk/cache2/CacheFileMetadata).
 */
function isBareEntry({ file, bytes }: FoundFile): boolean {
  return file.startsWith('cache2/') && bytes.length > 4 && bytes.readUInt32BE(bytes.length - 4) === 0;
}

function kindOfReferer(referer: string | null): Leaving['referer'] {
  if (referer === null) return 'nothing';
  return new URL(referer).pathname === '/' ? 'host' : 'page';
}

/**
 * Names an address by its folder, as other bytes may stick to its end; null for the mere host, and for pictures of
 * leaflets, which are loaded or not by how long the reader stays.
 */
function nameOf(address: string, names: ReadonlyMap<string, string>): string | null {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  if (folder === '/' || folder === '/downloads/') return null;
  if (/^\/(assets|static)\//.test(folder)) return 'style and scripts';
  if (folder === '/pagefind/') return 'search index';
  return names.get(folder) ?? (folder.startsWith('/pagefind/') ? 'found texts' : folder);
}
