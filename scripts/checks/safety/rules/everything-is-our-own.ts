import type { Fault } from '../../results/rule.ts';
import { contentPolicyIsStrict } from '../../results/rules/content-policy-is-strict.ts';
import { resourcesAreOurOwn } from '../../results/rules/resources-are-our-own.ts';
import type { GateFacts, MarkupRule } from '../markup-rule.ts';

/** Pages, style sheets and scripts ask no other host, and the policy in page and header would stop them. */
export const everythingIsOurOwn: MarkupRule = {
  name: 'everything-is-our-own',
  onPage: (page, gate) => {
    // Forms and reports of links have rules of their own: a fault is told once.
    const loading = new Map([...page.byAttribute].filter(([name]) => !/^(ping|(form)?action)$/.test(name)));
    return [
      ...(resourcesAreOurOwn.onPage?.({ ...page, byAttribute: loading }, gate) ?? []),
      ...(contentPolicyIsStrict.onPage?.(page, gate) ?? []),
      ...judgeHeader(page.address, gate),
    ];
  },
  onSite: async (site) => ({ looked: 0, faults: (await resourcesAreOurOwn.onSite?.(site)) ?? [] }),
};

function judgeHeader(address: string, { headers }: GateFacts): Fault[] {
  if (!headers) return [];
  const policy = headers.of(address)['Content-Security-Policy'] ?? '';
  const sources = policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .flatMap(([name = '', ...values]) => values.map((value) => ({ name, value })));
  const first = sources.find(({ name }) => name === 'default-src')?.value;
  const loose = sources.filter(({ value }) => !/^'(none|self)'$/.test(value));
  if ((first === "'none'" || first === "'self'") && loose.length === 0) return [];
  return [
    {
      message: `The host sends the Content-Security-Policy “${policy}” with this page.`,
      remedy: "Begin it with default-src 'none' and allow 'self' only.",
    },
  ];
}
