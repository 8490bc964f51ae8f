import type { PlaceProps } from '../../../../layouts/props/finder.ts';
import { addressOf } from '../../../content/address.ts';
import { findLines, findServices } from '../../../content/find-services.ts';
import { finderPath } from '../../../content/finder-path.ts';
import { localise } from '../../../content/localise.ts';
import type { Region } from '../../../content/region.ts';
import { sortByAlphabet } from '../../../i18n/collate.ts';
import type { LanguageBuild } from '../../site-context.ts';
import { readFinderFrame } from './finder-frame.ts';
import { inOrderOfUse } from './order-of-use.ts';
import { readServiceLinks, readServices, startContext } from './service-cards.ts';
import { readCentres, readOpenLines } from './service-groups.ts';
import { readWaysOn } from './ways-on.ts';

/** Reads the page of a region: its centre, lines that are always open, other services, its districts. */
export function readRegionPage(build: LanguageBuild, id: string, region: Region): PlaceProps {
  const { chain, library, setText, t, tag, way } = build;
  const context = startContext(build);
  const services = findServices(library, id, null);
  const title = setText(localise(region.name, chain));
  const groups = inOrderOfUse(
    readCentres(build, context, services.centres),
    readOpenLines(build, context, null),
  );
  const others = {
    id: 'others',
    title: t('finder.others'),
    note: null,
    steps: [],
    services: readServices(build, context, services.others),
  };
  const path = finderPath({ kind: 'region', region: id });
  return {
    frame: readFinderFrame(build, { kind: 'region', path, title, used: context.used, up: null }),
    title,
    lead: t('finder.region.lead'),
    groups: [...groups, others],
    lists: [
      {
        id: 'districts',
        title: t('finder.districts'),
        links: sortByAlphabet(region.districts, ({ name }) => name, library.site.source).map((district) => ({
          href: addressOf(
            library,
            tag,
            finderPath({ kind: 'district', region: id, district: district.id }),
            way,
          ),
          text: district.name,
        })),
      },
      {
        id: 'more-lines',
        title: t('finder.more-lines'),
        links: readServiceLinks(build, findLines(library).others),
      },
    ],
    next: readWaysOn(build),
  };
}
