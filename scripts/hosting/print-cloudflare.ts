import { changingHeaders, type HeaderPolicy, type HeaderRule, headersOfSet } from './header-policy.ts';

/** https://developers.cloudflare.com/pages/configuration/headers/ */
export const mostRules = 100;

/**
 * Prints `_headers` for Cloudflare Pages. All rules that match are applied in the order of the file, and a header
 * set twice is joined by a comma; so each rule first takes back (`!`) what it sets. Rules beyond the hundredth are
 * left out: their addresses keep the strictest headers.
 */
export function printCloudflareHeaders(policy: HeaderPolicy): string {
  const everywhere = { ...headersOfSet(policy, policy.otherwise), ...policy.overTls };
  const { kept, left } = chooseRules(policy);
  return [
    '# Made by the build. Lies in the root of what is published, above the base folder if there is one.',
    '# A wrong address below a folder gets the headers of the folder. Cloudflare’s own logs and settings (analytics,',
    '# Rocket Loader, e-mail obfuscation: all off) are decided in its dashboard.',
    ...left.map(
      ({ pattern }) =>
        `# Left out, since ${mostRules} rules are the most: ${pattern} keeps the strictest headers.`,
    ),
    '/*',
    // Cloudflare lets every other site read every file unless this is taken back.
    '  ! Access-Control-Allow-Origin',
    ...Object.entries(everywhere).map(([name, value]) => `  ${name}: ${value}`),
    ...kept.flatMap(({ pattern, set }) => [
      pattern,
      ...changingHeaders(policy).flatMap((name) => {
        const value = headersOfSet(policy, set)[name] ?? '';
        return value === '' ? [`  ! ${name}`] : [`  ! ${name}`, `  ${name}: ${value}`];
      }),
    ]),
    '',
  ].join('\n');
}

/** Prints `_redirects` for Cloudflare Pages, which finds the nearest 404.html by itself. */
export function printCloudflareRedirects({ redirects }: HeaderPolicy): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** What would break comes first: the search, then what may be framed or kept, then what may only be found. */
function chooseRules({ rules, sets }: HeaderPolicy): {
  kept: readonly HeaderRule[];
  left: readonly HeaderRule[];
} {
  const rank = ({ pattern, set }: HeaderRule) => {
    if (sets[set]?.['Content-Security-Policy']?.includes("connect-src 'self'")) return 0;
    return pattern.endsWith('*') ? 1 : 2;
  };
  const chosen = new Set(rules.toSorted((one, other) => rank(one) - rank(other)).slice(0, mostRules - 1));
  return {
    kept: rules.filter((rule) => chosen.has(rule)),
    left: rules.filter((rule) => !chosen.has(rule)),
  };
}
