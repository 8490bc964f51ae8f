import type { RegionsProps } from '../../layouts/props/blocks.ts';
import { localise } from '../content/localise.ts';
import { sortByAlphabet } from '../i18n/collate.ts';
import type { BlockContext } from './block-context.ts';
import { phoneHref } from './phone-href.ts';

/** Maps the register of regions to tiles and list; a withheld number is null there. */
export function readRegions(context: BlockContext): RegionsProps {
  const { chain, library, setText, t, tag, used } = context;
  const regions = [...library.regions].map(([id, region]) => ({
    id,
    code: region.code,
    name: setText(localise(region.shortName, chain)),
    row: region.tile[0],
    column: region.tile[1],
    centres: region.centre.flatMap((centre) => {
      const contact = library.contacts.get(centre);
      if (!contact) return [];
      used.contacts.add(centre);
      const number = contact.phones[0] ?? null;
      return [
        {
          name: setText(localise(contact.name, chain)),
          number: number?.replaceAll(' ', '\u00a0') ?? null,
          href: number ? phoneHref(number) : null,
          place: contact.address,
        },
      ];
    }),
    districts: region.districts.map((district) => district.name).join(', '),
  }));
  return { regions: sortByAlphabet(regions, (region) => region.name, tag), t };
}
