import { fileTypes, textTypes } from './file-types.ts';
import { changingHeaders, type HeaderPolicy, headersOfSet, patternToRegex } from './header-policy.ts';

/** Prints the part for the level `http`: which set of headers an address gets, and what is in each set. */
export function printNginxMaps(policy: HeaderPolicy): string {
  const special = policy.rules.toReversed();
  return [
    '# Made by the build. Include it at the level http, e.g. as /etc/nginx/conf.d/site-headers.conf.',
    '# $uri is the address after index and error pages, so a wrong address gets the headers of the error page.',
    '',
    'map $uri $site_set {',
    `    default ${policy.otherwise};`,
    ...special.map(({ pattern, set }) => `    ~${patternToRegex(pattern)} ${set};`),
    '}',
    '',
    ...changingHeaders(policy).flatMap((name) => printValues(policy, name)),
    '# These only count on an encrypted connection; nginx sends no header whose value is empty.',
    '# If TLS ends at a proxy in front of nginx, send them there.',
    ...Object.entries(policy.overTls).flatMap(([name, value]) => [
      `map $https ${variableOf(name)} {`,
      '    default "";',
      `    on "${value}";`,
      '}',
      '',
    ]),
    '# For a log of class normal alone, with half of the address of the reader. See the other file.',
    'map $remote_addr $site_cut_address {',
    '    default 0.0.0.0;',
    '    "~^(?<start>\\d+\\.\\d+)\\." $start.0.0;',
    '    "~^(?<start>[0-9a-f]+:[0-9a-f]+):" $start::;',
    '}',
    'map $site_set $site_may_log {',
    '    default 0;',
    '    ~^normal 1;',
    '}',
    '',
  ].join('\n');
}

function printValues(policy: HeaderPolicy, name: string): string[] {
  const strict = headersOfSet(policy, policy.otherwise)[name] ?? '';
  const others = Object.entries(policy.sets).filter(([, headers]) => headers[name] !== strict);
  return [
    `map $site_set ${variableOf(name)} {`,
    `    default "${strict}";`,
    ...others.map(([set, headers]) => `    ${set} "${headers[name] ?? ''}";`),
    '}',
    '',
  ];
}

/** Prints the part for the level `server`; address, certificate and root stay with who runs the host. */
export function printNginxServer(policy: HeaderPolicy): string {
  const changing = new Set(changingHeaders(policy));
  const sent = Object.entries(headersOfSet(policy, policy.otherwise)).map(([name, value]) =>
    changing.has(name)
      ? `add_header ${name} ${variableOf(name)} always;`
      : `add_header ${name} "${value}" always;`,
  );
  return [
    '# Made by the build. Include it in a server block that has listen, server_name, certificate and root:',
    `#   root /srv/site;   with the content of the output at /srv/site${policy.base}`,
    '# A location of your own that uses add_header drops all headers below: nginx inherits them whole or not at all.',
    '# Keep access to files plain: no try_files, no autoindex.',
    '',
    'index index.html;',
    'absolute_redirect off;',
    'server_tokens off;',
    '',
    '# Who asks for which page of help is nobody’s business: no log of requests, and none of missing files.',
    '# Pages of class normal could be counted with half of the address cut away. At the level http:',
    '#   log_format cut \'$site_cut_address [$time_local] "$request" $status\';',
    '# and here, instead of “access_log off”:',
    '#   access_log /var/log/nginx/site.log cut if=$site_may_log;',
    'access_log off;',
    'log_not_found off;',
    '# Only what breaks the server itself; lesser lines name the reader’s address and the page.',
    'error_log stderr crit;',
    '',
    'charset utf-8;',
    `charset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    'default_type application/octet-stream;',
    'types {',
    ...Object.entries(fileTypes).map(([type, endings]) => `    ${type} ${endings.join(' ')};`),
    '}',
    '',
    ...sent,
    ...Object.keys(policy.overTls).map((name) => `add_header ${name} ${variableOf(name)} always;`),
    '',
    '# Wrong addresses are answered in the language they stand below; a folder without a page is one, too.',
    ...policy.missing.flatMap(({ below, page }) =>
      below === policy.base
        ? [`error_page 404 ${page};`, `error_page 403 =404 ${page};`]
        : [`location ${below} { error_page 404 ${page}; error_page 403 =404 ${page}; }`],
    ),
    '',
    ...policy.redirects.map(({ from, to }) => `location = ${from} { return 301 ${to}; }`),
    '',
  ].join('\n');
}

/** @example '$site_cache_control' */
function variableOf(header: string): string {
  return `$site_${header.toLowerCase().replaceAll('-', '_')}`;
}
