import { beforeAll, describe, expect, it } from 'vitest';
import { readLeavingTable } from '../judges/leaving-table.ts';
import { type WayName, ways } from '../judges/leaving-ways.ts';
import { type Leaving, measureLeaving } from '../judges/measure-leaving.ts';
import { missingFor, openReader } from '../judges/open-reader.ts';
import { type ReaderName, readerNames } from '../judges/reader.ts';
import { serveLeaving } from '../judges/serve-leaving.ts';

const expected = readLeavingTable();
const wayNames = Object.keys(ways) as WayName[];
/** Browsers that work at the same time: two fill two cores. */
const laneCount = 2;

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

async function leave(name: ReaderName, way: WayName): Promise<Leaving> {
  const hosts = await serveLeaving(ways[way].headers, name);
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
