import type { HeaderPolicy } from './header-policy.ts';
import { printHtaccess } from './print-apache.ts';
import { printCaddyfile } from './print-caddy.ts';
import { printCloudflareHeaders, printCloudflareRedirects } from './print-cloudflare.ts';
import { printNetlifyHeaders, printNetlifyRedirects } from './print-netlify.ts';
import { printNginxMaps, printNginxServer } from './print-nginx.ts';

type Files = Readonly<Record<string, string>>;
type Print = (policy: HeaderPolicy) => Files;

const printers: Readonly<Record<string, Print>> = {
  nginx: (policy) => ({
    'site-headers.conf': printNginxMaps(policy),
    'site-server.conf': printNginxServer(policy),
  }),
  caddy: (policy) => ({ Caddyfile: printCaddyfile(policy) }),
  apache: (policy) => ({ '.htaccess': printHtaccess(policy) }),
  netlify: (policy) => ({ _headers: printNetlifyHeaders(policy), _redirects: printNetlifyRedirects(policy) }),
  'cloudflare-pages': (policy) => ({
    _headers: printCloudflareHeaders(policy),
    _redirects: printCloudflareRedirects(policy),
  }),
};

/** Hosts that read their settings from the root of what is published. */
const readFromRoot = new Set(['apache', 'netlify', 'cloudflare-pages']);

/** Prints the settings of all hosts, by their path below the folder of hosts. @example 'nginx/site-server.conf' */
export function printHostFiles(policy: HeaderPolicy): Files {
  return Object.fromEntries(
    Object.entries(printers).flatMap(([host, print]) =>
      Object.entries(print(policy)).map(([name, text]) => [`${host}/${name}`, text]),
    ),
  );
}

/** Prints the files that must lie in the root of the output for a host; none for hosts that are told elsewhere. */
export function printRootFiles(policy: HeaderPolicy, host: string | null): Files {
  const print = host !== null && readFromRoot.has(host) ? printers[host] : undefined;
  return print ? print(policy) : {};
}
