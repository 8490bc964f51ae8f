import type { Reader } from './reader.ts';

/** Stations of a walk by name, in order; an address from the root of the host. */
export type Stations = Readonly<Record<string, string>>;

export type Walk = {
  readonly start: string;
  readonly origin: string;
  readonly stations: Stations;
  /** What is typed into the search box, or null where the box is not there. */
  readonly words: string | null;
};

/** How many things of any kind a page has stored, cookies and service workers too. */
const countStored = `(async () =>
  document.cookie.length + localStorage.length + sessionStorage.length +
  (await indexedDB.databases()).length + ('caches' in window ? (await caches.keys()).length : 0) +
  ((await navigator.serviceWorker?.getRegistrations()) ?? []).length
)()`;

/**
 * Walks from a page of another host along links to every station, types words into the search box when there is one
 * and follows its first result.
 * @returns the address of that result, and how many things were stored
 */
export async function walkSite(reader: Reader, { start, origin, stations, words }: Walk) {
  await reader.open(start);
  for (const address of Object.values(stations))
    await reader.follow(await visibleLink(reader, address, origin));
  let result: string | null = null;
  if (words !== null) {
    await reader.type('#search-words', words);
    await reader.has('#search-results li a');
    result = new URL(await reader.follow('#search-results li a')).pathname;
  }
  return { result, stored: Number(await reader.read(countStored)) };
}

/** A selector for the first link to an address that can be seen, in the text of the page rather than in its menu. */
async function visibleLink(reader: Reader, address: string, origin: string): Promise<string> {
  for (const place of ['main ', ''])
    for (const form of [address, origin + address]) {
      const selector = `${place}a[href="${form}"]`;
      if (
        await reader.read(`document.querySelector(${JSON.stringify(selector)})?.checkVisibility() ?? false`)
      )
        return selector;
    }
  throw new Error(`${String(await reader.read('location.href'))} has no link to ${address}.`);
}
