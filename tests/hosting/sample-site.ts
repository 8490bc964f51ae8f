import type { BuildManifest, BuiltPage } from '../../scripts/content/manifest.ts';
import type { HeaderPolicy } from '../../scripts/hosting/header-policy.ts';
import { planHeaders } from '../../scripts/hosting/policy.ts';

type Line = readonly [file: string, kind: string, safety: 'high' | 'normal', way?: 'quiet'];

const lines: readonly Line[] = [
  ['/404.html', 'notFound', 'high'],
  ['/index.html', 'chooser', 'high'],
  ['/pl/404.html', 'notFound', 'high'],
  ['/pl/index.html', 'home', 'high'],
  ['/pl/rady/index.html', 'section', 'high'],
  ['/pl/r2/index.html', 'article', 'high'],
  ['/pl/szukaj/index.html', 'search', 'high'],
  ['/pl/news/index.html', 'press', 'normal'],
  ['/pl/news/start/index.html', 'release', 'normal'],
  ['/pl/o-nas/index.html', 'section', 'normal'],
  ['/q/pl/index.html', 'home', 'high', 'quiet'],
  ['/q/pl/r2/index.html', 'article', 'high', 'quiet'],
  ['/q/pl/h/index.html', 'search', 'high', 'quiet'],
];

/** Pages of a small site, one of every class. */
export const samplePages: readonly BuiltPage[] = lines.map(([file, kind, safety, way]) => ({
  file,
  kind,
  tag: 'pl',
  safety,
  way: way ?? 'open',
  own: true,
}));

const findable = new Set([
  '/index.html',
  '/pl/index.html',
  '/pl/rady/index.html',
  '/pl/szukaj/index.html',
  '/pl/news/index.html',
  '/pl/news/start/index.html',
  '/pl/o-nas/index.html',
]);

/** Plans the headers of the small site below a base folder, with more pages if they are given. */
export function samplePolicy(base = '/', more: readonly BuiltPage[] = []): HeaderPolicy {
  const manifest: Pick<BuildManifest, 'base' | 'origin' | 'pages'> = {
    base,
    origin: 'https://example.org',
    pages: [...samplePages, ...more],
  };
  const redirects = [{ from: `${base}pl/stare/`, to: `${base}pl/r2/` }];
  return planHeaders({ manifest, findable, redirects });
}

/** Addresses of every class that a host meets, from the root of the site. */
export const sampleAddresses: readonly string[] = [
  ...samplePages.map(({ file }) => file.replace(/(^|\/)index\.html$/, '$1')),
  '/assets/site.0123abcd.css',
  '/assets/fonts/andika-500.woff2',
  '/static/icons/favicon-neutral.svg',
  '/downloads/list-04-pl.pdf',
  '/pagefind/fragment/pl_0.pf_fragment',
  '/press/razem-pl.zip',
  '/embed/pl.html',
  '/robots.txt',
  '/nothing/here/',
  '/pl/nothing-here/',
];
