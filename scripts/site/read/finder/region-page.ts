import type { PlaceProps } from '../../../../layouts/props/finder.ts';
import type { PageLink } from '../../../../layouts/props/frame.ts';
import { addressOf } from '../../../content/address.ts';
import { findServices, isCallable } from '../../../content/find-services.ts';
import { finderPath } from '../../../content/finder-path.ts';
import { localise } from '../../../content/localise.ts';
import type { Region } from '../../../content/region.ts';
import { sortByAlphabet } from '../../../i18n/collate.ts';
import type { LanguageBuild } from '../../site-context.ts';
import { readWebContext } from '../web-context.ts';
import { readFinderFrame } from './finder-frame.ts';
import { readServiceLinks, readServices } from './service-cards.ts';
import { readCentres, readMoreLines, readOpenLines } from './service-groups.ts';
import { readWaysOn } from './ways-on.ts';

/** Reads the page of a region: its centre, lines that are always open, other services, its districts. */
export function readRegionPage(build: LanguageBuild, id: string, region: Region): PlaceProps {
  const { chain, library, setText, t } = build;
  const context = readWebContext(build);
  const services = findServices(library, id, null);
  const title = setText(localise(region.name, chain));
  const hasNumber = (contact: string) =>
    isCallable(library.contacts.get(contact) ?? { phones: [], status: 'withheld' });
  const nearest = readCentres(build, context, services.centres);
  const lines = readOpenLines(build, context, null);
  const others = {
    id: 'others',
    title: t('finder.others'),
    note: null,
    steps: [],
    services: readServices(build, context, services.others.filter(hasNumber)),
  };
  const path = finderPath({ kind: 'region', region: id });
  return {
    frame: readFinderFrame(build, { kind: 'region', path, title, used: context.used, up: null }),
    title,
    lead: t('finder.region.lead'),
    nearest,
    districts: { id: 'districts', title: t('finder.districts'), links: listDistricts(build, id, region) },
    groups: [lines, others],
    lists: [
      {
        id: 'unchecked',
        title: t('finder.unchecked'),
        links: readServiceLinks(
          build,
          services.others.filter((contact) => !hasNumber(contact)),
        ),
      },
      readMoreLines(build),
    ],
    next: readWaysOn(build),
  };
}

function listDistricts({ library, tag, way }: LanguageBuild, id: string, region: Region): PageLink[] {
  return sortByAlphabet(region.districts, ({ name }) => name, library.site.source).map((district) => ({
    href: addressOf(library, tag, finderPath({ kind: 'district', region: id, district: district.id }), way),
    text: district.name,
  }));
}
