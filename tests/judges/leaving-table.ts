import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type WayName, ways } from './leaving-ways.ts';
import type { Leaving } from './measure-leaving.ts';
import { type ReaderName, readerNames } from './reader.ts';

const names = z.array(z.string()).nullable();
const Row = z.strictObject({
  back: z.string(),
  listed: names,
  referer: z.enum(['nothing', 'host', 'page']).nullable(),
  cached: names,
  filed: names,
  wordsFiled: z.boolean().nullable(),
  stored: z.number(),
}) satisfies z.ZodType<Leaving>;
const wayNames = Object.keys(ways) as [WayName, ...WayName[]];
const Table = z.record(z.enum(readerNames), z.record(z.enum(wayNames), Row));

/** What is expected of each browser on each way. */
export type LeavingTable = Readonly<Record<ReaderName, Readonly<Record<WayName, Leaving>>>>;

/** Reads the table of expectations, in which every way stands for every browser. */
export function readLeavingTable(): LeavingTable {
  const file = path.join(import.meta.dirname, '../end-to-end/leaving.yaml');
  return Table.parse(parse(readFileSync(file, 'utf8')));
}
