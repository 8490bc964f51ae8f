import type { Contact, ContactKind } from './contact.ts';
import type { Library } from './library.ts';
import { standsIn } from './town-of-address.ts';

/** Region of contacts that serve the whole country. */
export const wholeCountry = 'cz';

/** Lines in the order in which the finder offers them: first the one for everybody who is being hurt. */
const lineKinds: readonly ContactKind[] = [
  'helpline-victims',
  'helpline-women',
  'helpline-children',
  'helpline-seniors',
  'helpline-parents',
  'helpline-adults',
];

/** Kinds that one visits; lines are called from anywhere. */
const visitedKinds: readonly ContactKind[] = ['intervention-centre', 'counselling', 'child-centre'];

type Facts = Pick<Library, 'contacts' | 'regions'>;

/** What the data know of help in a place; all are ids of contacts, none stands in two lists. */
export type LocalServices = {
  readonly centres: readonly string[];
  /** Services whose address names the town of the district; empty for a whole region. */
  readonly town: readonly string[];
  /** Other services of the region. */
  readonly others: readonly string[];
};

/** Tells whether somebody picks up day and night at a number that may be shown. */
export function isAlwaysOpen({
  opening,
  phones,
  status,
}: Pick<Contact, 'opening' | 'phones' | 'status'>): boolean {
  return status === 'publish' && phones.length > 0 && opening === '24/7';
}

/** Tells whether a number of the contact may be shown. */
export function isCallable({ phones, status }: Pick<Contact, 'phones' | 'status'>): boolean {
  return status === 'publish' && phones.length > 0;
}

/** Lists the nationwide lines with a number, the ones that are always open first. */
export function findLines({ contacts }: Facts): { readonly always: string[]; readonly others: string[] } {
  const lines = [...contacts]
    .filter(([, contact]) => contact.region === wholeCountry && isCallable(contact))
    .filter(([, { kind }]) => lineKinds.includes(kind))
    .sort(([, a], [, b]) => lineKinds.indexOf(a.kind) - lineKinds.indexOf(b.kind));
  const ids = (wanted: boolean) =>
    lines.filter(([, contact]) => isAlwaysOpen(contact) === wanted).map(([id]) => id);
  return { always: ids(true), others: ids(false) };
}

/** Finds what the data know of a region, or of one district: only addresses tell where in a region a service stands. */
export function findServices(library: Facts, region: string, district: string | null): LocalServices {
  const plan = library.regions.get(region);
  const centres = (plan?.centre ?? []).filter((id) => library.contacts.has(id));
  const part = plan?.districts.find(({ id }) => id === district);
  const town = part?.town ?? part?.name ?? null;
  const rest = [...library.contacts].filter(([id]) => !centres.includes(id));
  const isInTown = (contact: Contact) =>
    town !== null &&
    (contact.region === region || contact.region === wholeCountry) &&
    visitedKinds.includes(contact.kind) &&
    standsIn(contact, town);
  return {
    centres,
    town: rest.filter(([, contact]) => isInTown(contact)).map(([id]) => id),
    others: rest.filter(([, contact]) => contact.region === region && !isInTown(contact)).map(([id]) => id),
  };
}
