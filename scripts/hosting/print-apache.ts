import { fileTypes, textTypes } from './file-types.ts';
import { changingHeaders, type HeaderPolicy, headersOfSet, patternToRegex } from './header-policy.ts';

/** Prints the .htaccess that lies in the root of the output. */
export function printHtaccess(policy: HeaderPolicy): string {
  const strict = headersOfSet(policy, policy.otherwise);
  return [
    '# Made by the build. Needs AllowOverride All (or FileInfo, Indexes, Options) and mod_headers, mod_alias, mod_dir.',
    '# There is no IfModule around the headers: without mod_headers this site must not be served.',
    '# A log cannot be switched off here. In the virtual host: no CustomLog, and “LogLevel crit” for the ErrorLog.',
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    ...Object.entries(fileTypes).flatMap(([type, endings]) => [
      `AddType ${type} ${endings.map((ending) => `.${ending}`).join(' ')}`,
      ...(textTypes.includes(type)
        ? [`AddCharset utf-8 ${endings.map((ending) => `.${ending}`).join(' ')}`]
        : []),
    ]),
    '',
    ...Object.entries(strict).flatMap(([name, value]) => setHeader(name, value)),
    ...Object.entries(policy.overTls).map(
      ([name, value]) => `Header always set ${name} "${value}" "expr=%{HTTPS} == 'on'"`,
    ),
    '',
    '# From general to special: later sections replace what earlier ones have set.',
    ...policy.rules.flatMap(({ pattern, set }) => [
      `<If "%{REQUEST_URI} =~ m#${patternToRegex(pattern)}#">`,
      ...changingHeaders(policy).flatMap((name) =>
        setHeader(name, headersOfSet(policy, set)[name] ?? '').map((line) => `    ${line}`),
      ),
      '</If>',
    ]),
    '',
    '# Wrong addresses are answered in the language they stand below; a folder without a page is one, too.',
    ...policy.missing.flatMap(({ below, page }) =>
      below === policy.base
        ? [`ErrorDocument 404 ${page}`, `ErrorDocument 403 ${page}`]
        : [
            `<If "%{REQUEST_URI} =~ m#${patternToRegex(`${below}*`)}#">`,
            `    ErrorDocument 404 ${page}`,
            `    ErrorDocument 403 ${page}`,
            '</If>',
          ],
    ),
    '',
    ...policy.redirects.map(({ from, to }) => `RedirectMatch 301 ${patternToRegex(from)} ${to}`),
    '',
  ].join('\n');
}

/** Apache keeps two tables of headers; what the server itself puts into the other one is taken out. */
function setHeader(name: string, value: string): string[] {
  return [
    `Header onsuccess unset ${name}`,
    value === '' ? `Header always unset ${name}` : `Header always set ${name} "${value}"`,
  ];
}
