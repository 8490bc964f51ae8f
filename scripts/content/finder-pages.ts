import { type FinderPlace, finderPath, finderSection } from './finder-path.ts';
import type { Library } from './library.ts';
import { presenceOf } from './presence.ts';

/** Lists the paths of all pages of the finder in a language: none where the site has no such section. */
export function finderPathsIn(library: Library, tag: string): string[] {
  if (presenceOf(library, tag, `${finderSection}/index`).state === 'none') return [];
  const places = [...library.regions].flatMap(([region, { districts }]): FinderPlace[] => [
    { kind: 'region', region },
    ...districts.map(({ id }) => ({ kind: 'district' as const, region, district: id })),
  ]);
  const contacts = [...library.contacts.keys()].map((contact) => ({ kind: 'contact' as const, contact }));
  return [...places, ...contacts].map(finderPath);
}
