import { describe, expect, it } from 'vitest';
import { readLeavingTable } from '../judges/leaving-table.ts';
import { ways } from '../judges/leaving-ways.ts';
import { measureLeaving } from '../judges/measure-leaving.ts';
import { missingFor, openReader } from '../judges/open-reader.ts';
import { readerNames } from '../judges/reader.ts';
import { serveLeaving } from '../judges/serve-leaving.ts';

const expected = readLeavingTable();

describe.each(readerNames)('what leaving leaves behind in %s', (name) => {
  const missing = missingFor(name);
  const because = missing === null ? '' : ` (not judged: ${missing})`;

  it.skipIf(missing !== null).for(Object.entries(ways))(
    `is what the table says of the way %s${because}`,
    async ([way, plan]) => {
      const hosts = await serveLeaving(plan.headers, name);
      const reader = await openReader(name);
      try {
        const left = await measureLeaving(reader, plan, hosts);
        const sorted = (list: readonly string[] | null) => list && [...list].sort();
        const comparable = {
          ...left,
          listed: sorted(left.listed),
          cached: sorted(left.cached),
          filed: sorted(left.filed),
        };
        const row = expected[name][way as keyof typeof ways];
        expect(comparable).toEqual({
          ...row,
          listed: sorted(row.listed),
          cached: sorted(row.cached),
          filed: sorted(row.filed),
        });
      } finally {
        await reader.remove();
        await hosts.close();
      }
    },
  );
});
