import { changingHeaders, type HeaderPolicy, headersOfSet, patternToRegex } from './header-policy.ts';

/** Prints a Caddyfile. Address and folder come from the environment, with a default that has to be replaced. */
export function printCaddyfile(policy: HeaderPolicy): string {
  const host = policy.origin === null ? 'localhost' : new URL(policy.origin).host;
  const strict = headersOfSet(policy, policy.otherwise);
  const changing = changingHeaders(policy);
  const unsent = Object.entries(policy.sets).flatMap(([set, headers]) =>
    Object.keys(headers)
      .filter((name) => headers[name] === '')
      .map((name) => ({ set, name })),
  );
  return [
    '# Made by the build. Caddy writes no log of requests unless it is told to: leave it so.',
    `# SITE_ROOT is a folder with the content of the output at SITE_ROOT${policy.base}`,
    `{$SITE_ADDRESS:${host}} {`,
    '\troot * {$SITE_ROOT:/srv/site}',
    '\tencode gzip',
    '',
    '\t# The first line that fits an address names its set of headers.',
    '\tmap {path} {site_set} {',
    ...policy.rules.toReversed().map(({ pattern, set }) => `\t\t~${patternToRegex(pattern)} ${set}`),
    `\t\tdefault ${policy.otherwise}`,
    '\t}',
    `\tmap {site_set} ${changing.map(placeholderOf).join(' ')} {`,
    ...Object.entries(policy.sets)
      .filter(([set]) => set !== policy.otherwise)
      .map(([set, headers]) => `\t\t${set} ${changing.map((name) => quote(headers[name] ?? '')).join(' ')}`),
    `\t\tdefault ${changing.map((name) => quote(strict[name] ?? '')).join(' ')}`,
    '\t}',
    '\theader {',
    ...Object.entries(strict).map(
      ([name, value]) => `\t\t${name} ${changing.includes(name) ? quote(placeholderOf(name)) : quote(value)}`,
    ),
    '\t}',
    ...unsent.flatMap(({ set, name }, index) => [
      `\t@unsent${index} expression \`{site_set} == "${set}"\``,
      `\theader @unsent${index} -${name}`,
    ]),
    '\t@tls protocol https',
    ...Object.entries(policy.overTls).map(([name, value]) => `\theader @tls ${name} ${quote(value)}`),
    '',
    ...policy.redirects.map(({ from, to }) => `\tredir ${from} ${to} 301`),
    '\tfile_server',
    '',
    '\t# Wrong addresses are answered in the language they stand below, with the strictest headers.',
    '\thandle_errors {',
    '\t\theader {',
    ...changing.map((name) => `\t\t\t${name} ${quote(strict[name] ?? '')}`),
    '\t\t}',
    ...policy.missing
      .toReversed()
      .flatMap(({ below, page }) => [
        `\t\thandle ${below === policy.base ? '' : `${below}* `}{`,
        `\t\t\trewrite * ${page}`,
        '\t\t\tfile_server',
        '\t\t}',
      ]),
    '\t}',
    '}',
    '',
  ].join('\n');
}

function quote(value: string): string {
  return `"${value}"`;
}

/** @example '{site_cache_control}' */
function placeholderOf(header: string): string {
  return `{site_${header.toLowerCase().replaceAll('-', '_')}}`;
}
