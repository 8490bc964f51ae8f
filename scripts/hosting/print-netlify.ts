import { changingHeaders, type HeaderPolicy, headersOfSet } from './header-policy.ts';

/** Prints `_headers` for Netlify. */
export function printNetlifyHeaders(policy: HeaderPolicy): string {
  const everywhere = { ...headersOfSet(policy, policy.otherwise), ...policy.overTls };
  return [
    '# Made by the build. Lies in the root of what is published, above the base folder if there is one.',
    '# Where two rules set one header, Netlify’s own program lets the later one win; its pages do not say it. If its',
    '# servers kept the first value, or joined both, every page would still be as strict as planned or stricter:',
    '# nothing kept, nothing found, and the search would not run.',
    '# A header cannot be taken back: below embed/ X-Frame-Options stays, and browsers pass it over because of',
    '# frame-ancestors. A wrong address below a folder gets the headers of the folder.',
    '/*',
    ...Object.entries(everywhere).map(([name, value]) => `  ${name}: ${value}`),
    ...policy.rules.flatMap(({ pattern, set }) => [
      pattern,
      ...changingHeaders(policy)
        .map((name) => [name, headersOfSet(policy, set)[name] ?? ''] as const)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => `  ${name}: ${value}`),
    ]),
    '',
  ].join('\n');
}

/** Prints `_redirects` for Netlify. The mark `!` is needed because a page stands at the earlier address, too. */
export function printNetlifyRedirects({ redirects, missing }: HeaderPolicy): string {
  return [
    ...redirects.map(({ from, to }) => `${from} ${to} 301!`),
    ...missing.toReversed().map(({ below, page }) => `${below}* ${page} 404`),
    '',
  ].join('\n');
}
