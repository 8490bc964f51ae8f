import { sha256 } from '../files/hash.ts';
import type { Library } from './library.ts';

/** Section whose pages about places and services are made from the data. */
export const finderSection = 'find';

/** What a page of the finder is about; all are ids of the data. */
export type FinderPlace =
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'district'; readonly region: string; readonly district: string }
  | { readonly kind: 'contact'; readonly contact: string };

/**
 * Gives the path of a page of the finder, the same in all languages.
 * @example find/@region/ustecky or find/@region/ustecky/decin or find/@contact/ic-ustecky
 */
export function finderPath(place: FinderPlace): string {
  if (place.kind === 'contact') return `${finderSection}/@contact/${place.contact}`;
  const region = `${finderSection}/@region/${place.region}`;
  return place.kind === 'region' ? region : `${region}/${place.district}`;
}

/** Reads the path of a page of the finder; null for pages that somebody wrote. */
export function readFinderPath(path: string): FinderPlace | null {
  const [section, mark, id, district] = path.split('/');
  if (section !== finderSection || id === undefined) return null;
  if (mark === '@contact') return { kind: 'contact', contact: id };
  if (mark !== '@region') return null;
  return district === undefined ? { kind: 'region', region: id } : { kind: 'district', region: id, district };
}

/**
 * Gives the steps of an address of the finder below the root of a language: letter of the section, then codes. Names
 * of places tell nothing; a contact has a code of its own, since its id would tell.
 * @example m/ulk/ or m/ulk/decin/ or m/r7k2/
 */
export function finderSteps(
  { regions, site }: Pick<Library, 'regions' | 'site'>,
  place: FinderPlace,
): string {
  const root = site.sections.find(({ id }) => id === finderSection)?.code ?? finderSection;
  if (place.kind === 'contact') return `${root}/${contactCode(place.contact)}/`;
  const region = `${root}/${regions.get(place.region)?.code ?? place.region}/`;
  return place.kind === 'region' ? region : `${region}${place.district}/`;
}

/** Neither vowels nor signs that look alike: no code reads as a word. */
const letters = 'bcdfghjkmnpqrstvwxz';
const signs = `${letters}23456789`;

/** Gives the code of a contact: a letter and three signs from the hash of its id, so that it stays while the id stays. */
export function contactCode(id: string): string {
  let rest = Number.parseInt(sha256(id).slice(0, 12), 16);
  let code = '';
  for (const choice of [letters, signs, signs, signs]) {
    code += choice.charAt(rest % choice.length);
    rest = Math.floor(rest / choice.length);
  }
  return code;
}
