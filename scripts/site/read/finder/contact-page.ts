import type { ContactPageProps, ServiceGroup } from '../../../../layouts/props/finder.ts';
import type { PageLink } from '../../../../layouts/props/frame.ts';
import { addressOf } from '../../../content/address.ts';
import type { Contact } from '../../../content/contact.ts';
import { contactCode, finderPath } from '../../../content/finder-path.ts';
import { localise } from '../../../content/localise.ts';
import type { LanguageBuild } from '../../site-context.ts';
import { readWebContext } from '../web-context.ts';
import { readFinderFrame } from './finder-frame.ts';
import { readServices } from './service-cards.ts';
import { readOpenLines } from './service-groups.ts';
import { saySourceDate } from './source-date.ts';
import { readWaysOn } from './ways-on.ts';

/** Reads the page of one service: all that is known of it and where that stands, and a line that is always open. */
export function readContactPage(build: LanguageBuild, id: string, contact: Contact): ContactPageProps {
  const { chain, setText, t } = build;
  const context = readWebContext(build);
  const place = readPlace(build, contact);
  const own: ServiceGroup = {
    id: 'service',
    title: t('finder.service'),
    note: null,
    steps: [],
    services: readServices(build, context, [id]).map(({ card }) => ({ card, page: null })),
  };
  const lines = readOpenLines(build, context, id);
  const second = { ...lines, services: lines.services.slice(0, 2) };
  return {
    frame: readFinderFrame(build, {
      kind: 'contact',
      path: finderPath({ kind: 'contact', contact: id }),
      title: t('finder.contact.title', { code: contactCode(id) }),
      used: context.used,
      up: place,
    }),
    title: setText(localise(contact.name, chain)),
    lead: setText(localise(contact.for, chain)),
    place,
    own,
    sources: contact.source.map((source) => ({
      href: 'url' in source ? source.url : null,
      text: 'url' in source ? shortenAddress(source.url) : setText(source.text),
      date: saySourceDate(source.date, build),
    })),
    groups: [second],
    next: readWaysOn(build),
  };
}

function readPlace({ chain, library, setText, tag, way }: LanguageBuild, contact: Contact): PageLink | null {
  const region = library.regions.get(contact.region);
  if (!region) return null;
  const path = finderPath({ kind: 'region', region: contact.region });
  return { href: addressOf(library, tag, path, way), text: setText(localise(region.name, chain)) };
}

const longestAddress = 48;

/** Host and path, as far as a reader needs them to tell two sources apart. */
function shortenAddress(address: string): string {
  const { host, pathname } = new URL(address);
  const text = host.replace(/^www\./, '') + decodeURI(pathname).replace(/\/$/, '');
  return text.length > longestAddress ? `${text.slice(0, longestAddress - 1)}…` : text;
}
