import { stringify } from 'yaml';
import type { Region } from './region.ts';

/** Writes a region as its file holds it: keys in the order of the schema, long texts unbroken. */
export function printRegion(region: Region): string {
  return stringify(region, { lineWidth: 0 });
}
