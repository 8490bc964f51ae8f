import { z } from 'zod';
import { Confidence } from './confidence.ts';
import { DataId } from './data-id.ts';
import { Localised } from './localised.ts';
import { Source } from './source.ts';

const District = z.strictObject({
  id: DataId.describe('id of the district, unique in the whole country'),
  name: z.string().trim().min(1).describe('Czech name of the district'),
  town: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe('name of its town as addresses write it, if it differs from that of the district: Brno'),
});

/** One of the fourteen regions (kraje) with its districts (okresy) and intervention centres. */
export const Region = z.strictObject({
  name: Localised.describe('full name: “Ústecký kraj”'),
  shortName: Localised.describe('name on a map tile: “Ústecký”; long words with a soft hyphen (\\u00AD)'),
  code: z
    .string()
    .regex(/^[a-z]{3}$/)
    .describe('three letters of the region, for example ulk'),
  tile: z
    .tuple([z.int().min(1).max(3), z.int().min(1).max(6)])
    .describe('place on the tile map: [row, column], from 1'),
  centre: z.array(DataId).describe('ids of the contacts of its intervention centres; empty = none known'),
  districts: z.array(District).min(1).describe('districts of the region'),
  source: z.array(Source).min(1).describe('where the division stands'),
  confidence: Confidence,
});
export type Region = z.infer<typeof Region>;
