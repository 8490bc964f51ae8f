import type { RegionsProps } from '../../layouts/props/blocks.ts';
import { addressOf } from '../content/address.ts';
import { type FinderPlace, finderPath } from '../content/finder-path.ts';
import { localise } from '../content/localise.ts';
import { sortByAlphabet } from '../i18n/collate.ts';
import type { BlockContext } from './block-context.ts';

/** Maps the register of regions to tiles, and districts and contacts to names that lead to their pages. */
export function readRegions(context: BlockContext): RegionsProps {
  const { chain, library, setText, t, tag, web } = context;
  const addressOfPlace = (place: FinderPlace) => addressOf(library, tag, finderPath(place), web?.way);
  const byName = <T extends { readonly text: string }>(links: readonly T[]) =>
    sortByAlphabet(links, ({ text }) => text, tag);
  const regions = [...library.regions].map(([id, region]) => ({
    href: addressOfPlace({ kind: 'region', region: id }),
    text: setText(localise(region.shortName, chain)),
    code: region.code,
    row: region.tile[0],
    column: region.tile[1],
  }));
  const districts = [...library.regions].flatMap(([region, plan]) =>
    plan.districts.map(({ id, name }) => ({
      href: addressOfPlace({ kind: 'district', region, district: id }),
      text: setText(name),
    })),
  );
  const services = [...library.contacts].map(([contact, { name }]) => ({
    href: addressOfPlace({ kind: 'contact', contact }),
    text: setText(localise(name, chain)),
  }));
  return { regions: byName(regions), districts: byName(districts), services: byName(services), t };
}
