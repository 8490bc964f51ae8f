import type { Region } from '../../content/region.ts';

type District = Region['districts'][number];

/**
 * Reads districts parted by semicolons; an id may stand before a colon, the name of the town after an equals sign.
 * Without an id, the name makes one: letters without accents, hyphens for everything else.
 * @example readDistricts('Děčín; Brno-město = Brno; kyiv: Київ')
 */
export function readDistricts(text: string): District[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, id, rest = ''] = /^(?:([a-z0-9-]+):\s*)?(.*)$/.exec(part) ?? [];
      const [name = '', town = ''] = rest.split('=').map((side) => side.trim());
      return { id: id ?? makeId(name), name, ...(town === '' ? {} : { town }) };
    });
}

/** Makes an id of a name; empty if the name has no Latin letter. */
export function makeId(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
