import type { PlaceProps } from '../../../../layouts/props/finder.ts';
import { addressOf } from '../../../content/address.ts';
import { findServices } from '../../../content/find-services.ts';
import { finderPath } from '../../../content/finder-path.ts';
import { localise } from '../../../content/localise.ts';
import type { Region } from '../../../content/region.ts';
import type { LanguageBuild } from '../../site-context.ts';
import { readWebContext } from '../web-context.ts';
import { readFinderFrame } from './finder-frame.ts';
import { readServiceLinks, readServices } from './service-cards.ts';
import { readCentres, readMoreLines, readOpenLines } from './service-groups.ts';
import { readWaysOn } from './ways-on.ts';

/** Reads the page of a district: services whose address names its town, the centre of the region, open lines. */
export function readDistrictPage(
  build: LanguageBuild,
  regionId: string,
  region: Region,
  district: Region['districts'][number],
): PlaceProps {
  const { chain, library, setText, t, tag, way } = build;
  const context = readWebContext(build);
  const services = findServices(library, regionId, district.id);
  const name = setText(localise(region.name, chain));
  const path = finderPath({ kind: 'district', region: regionId, district: district.id });
  const up = {
    href: addressOf(library, tag, finderPath({ kind: 'region', region: regionId }), way),
    text: name,
  };
  const town = {
    id: 'town',
    title: t('finder.town', { town: district.town ?? district.name }),
    note: null,
    steps: [],
    services: readServices(build, context, services.town),
  };
  return {
    frame: readFinderFrame(build, { kind: 'district', path, title: district.name, used: context.used, up }),
    title: district.name,
    lead: t('finder.district.lead', { region: name }),
    nearest: readCentres(build, context, services.centres),
    districts: null,
    groups: [town, readOpenLines(build, context, null)],
    lists: [
      { id: 'others', title: t('finder.others'), links: readServiceLinks(build, services.others) },
      readMoreLines(build),
    ],
    next: readWaysOn(build),
  };
}
