import { beforeAll, describe, expect, it } from 'vitest';
import { readLeavingTable } from '../judges/leaving-table.ts';
import { stations, type WayName, ways } from '../judges/leaving-ways.ts';
import { type Leaving, measureLeaving } from '../judges/measure-leaving.ts';
import { missingFor, openReader } from '../judges/open-reader.ts';
import { type ReaderName, readerNames } from '../judges/reader.ts';
import { serveLeaving } from '../judges/serve-leaving.ts';

const expected = readLeavingTable();
const wayNames = Object.keys(ways) as WayName[];
/** Browsers that work at the same time: two fill two cores. */
const laneCount = 2;
/** What stands on the page `inner` of the quiet way and on no other: its own address on the open way. */
const plainPage = `href="${stations.open.inner}"`;

describe.each(readerNames)('what leaving leaves behind in %s', (name) => {
  const missing = missingFor(name);
  const because = missing === null ? '' : ` (not judged: ${missing})`;
  const left = new Map<WayName, Leaving | Error>();

  beforeAll(async () => {
    if (missing !== null) return;
    const queue = [...wayNames];
    const runLane = async () => {
      for (let way = queue.shift(); way; way = queue.shift())
        left.set(way, await leave(name, way).catch((error: unknown) => error as Error));
    };
    await Promise.all(Array.from({ length: laneCount }, runLane));
  });

  it.skipIf(missing !== null).for(wayNames)(`is what the table says of the way %s${because}`, (way) => {
    const found = left.get(way);
    if (found instanceof Error) throw found;
    expect(found && sortNames(found)).toEqual(sortNames(expected[name][way]));
  });
});

describe('a fault in the quiet way', () => {
  it('is seen: where one page has plain links, Back leads to it and the history lists it', async () => {
    const spoil = (html: string) =>
      html.includes(plainPage) ? html.replace('data-way="quiet"', 'data-way="open"') : html;
    const left = await leave('Chromium', 'quiet-exit', spoil);
    expect(left).toMatchObject({ back: 'inner', listed: ['inner'] });
  });
});

async function leave(name: ReaderName, way: WayName, spoil?: (html: string) => string): Promise<Leaving> {
  const hosts = await serveLeaving(ways[way].headers, name, spoil);
  const reader = await openReader(name);
  try {
    return await measureLeaving(reader, ways[way], hosts);
  } finally {
    await reader.remove();
    await hosts.close();
  }
}

function sortNames(leaving: Leaving): Leaving {
  const sorted = (names: readonly string[] | null) => names && [...names].sort();
  const { cached, filed, listed } = leaving;
  return { ...leaving, listed: sorted(listed), cached: sorted(cached), filed: sorted(filed) };
}
