import { z } from 'zod';

/**
 * Name of an entry of `content/data/`, as other files refer to it: small ASCII letters, digits, single hyphens.
 * It never holds the digits of a withheld number, since ids appear in addresses.
 * @example 'linka-bezpeci'
 */
export const DataId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has small letters, digits and single hyphens only')
  .describe('id: small letters without accents, digits, hyphens, for example "linka-bezpeci"');
export type DataId = z.infer<typeof DataId>;
