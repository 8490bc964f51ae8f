import { addressOf, hasQuietWay } from '../../../content/address.ts';
import { finderPathsIn } from '../../../content/finder-pages.ts';
import { type FinderPlace, finderSection, readFinderPath } from '../../../content/finder-path.ts';
import type { LanguageBuild } from '../../site-context.ts';
import { readContactPage } from './contact-page.ts';
import { readDistrictPage } from './district-page.ts';
import { readRegionPage } from './region-page.ts';

type FinderView = { readonly kind: string; readonly address: string; readonly props: unknown };

/** Plans the pages of the finder on one way: one for each region, district and contact. */
export function planFinder(build: LanguageBuild): FinderView[] {
  const { library, tag, way } = build;
  if (way === 'quiet' && !hasQuietWay(library, `${finderSection}/index`)) return [];
  return finderPathsIn(library, tag).flatMap((path) => {
    const place = readFinderPath(path);
    const props = place ? readPage(build, place) : null;
    return place && props ? [{ kind: place.kind, address: addressOf(library, tag, path, way), props }] : [];
  });
}

function readPage(build: LanguageBuild, place: FinderPlace): unknown {
  const { contacts, regions } = build.library;
  if (place.kind === 'contact') {
    const contact = contacts.get(place.contact);
    return contact ? readContactPage(build, place.contact, contact) : null;
  }
  const region = regions.get(place.region);
  if (!region) return null;
  if (place.kind === 'region') return readRegionPage(build, place.region, region);
  const district = region.districts.find(({ id }) => id === place.district);
  return district ? readDistrictPage(build, place.region, region, district) : null;
}
