import type { Library } from './library.ts';
import { localise } from './localise.ts';

export const openTopics = [
  'contacts',
  'withheld',
  'unknown',
  'laws',
  'pages',
  'translations',
  'operator',
] as const;
export type OpenTopic = (typeof openTopics)[number];

/** What waits for a person, by topic: names from the data, no sentences of our own. */
export type OpenPoints = readonly { readonly topic: OpenTopic; readonly items: readonly string[] }[];

/** Lists what only a person can settle: calls, signatures of lawyers and professionals, decisions of the operator. Empty topics are left out. */
export function listOpenPoints(library: Library, date: string, chain: readonly string[]): OpenPoints {
  const name = (texts: Record<string, string | undefined>) => localise(texts, chain);
  const contacts = [...library.contacts.values()];
  const sourcePages = [...(library.pages.get(library.site.source)?.values() ?? [])];
  const items: Record<OpenTopic, string[]> = {
    contacts: contacts
      .filter((contact) => contact.status === 'publish' && contact.checked === null)
      .map((contact) => name(contact.name)),
    withheld: contacts
      .filter((contact) => contact.status === 'withheld')
      .map((contact) => name(contact.name)),
    unknown: contacts
      .filter((contact) => contact.status === 'publish' && contact.phones.length > 0)
      .filter((contact) => [contact.hours, contact.price, contact.onBill, contact.languages].includes(null))
      .map((contact) => name(contact.name)),
    laws: [...library.laws.values()].filter((law) => law.confirmed === null).map((law) => name(law.citation)),
    pages: sourcePages.filter((page) => isUnreviewed(page.meta.review, date)).map((page) => page.meta.title),
    translations: [...library.pages].flatMap(([tag, tree]) =>
      tag === library.site.source || tag.endsWith('-XB')
        ? []
        : [...tree.values()]
            .filter((page) => isUnreviewed(page.meta.review, date))
            .map((page) => `${tag}: ${page.meta.title}`),
    ),
    operator: openDecisions(library),
  };
  return openTopics
    .map((topic) => ({ topic, items: items[topic] }))
    .filter((group) => group.items.length > 0);
}

function isUnreviewed(review: 'none' | { until: string }, date: string): boolean {
  return review === 'none' || review.until < date;
}

function openDecisions({ site }: Library): string[] {
  const missing = Object.entries(site.publisher).filter(([, value]) => value === null);
  return [...(site.origin === null ? ['origin'] : []), ...missing.map(([key]) => `publisher.${key}`)];
}
