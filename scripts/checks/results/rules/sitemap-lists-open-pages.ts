import type { FinishedSite } from '../finished-site.ts';
import { isFindable } from '../is-findable.ts';
import { resolveAddress } from '../resolve-address.ts';
import type { FileFault, Rule } from '../rule.ts';
import { unescapeXml } from '../unescape-xml.ts';

const file = '/sitemap.xml';

/** The site map lists all pages that may be found, and none that must stay neutral, a draft or a stand-in. */
export const sitemapListsOpenPages: Rule = {
  name: 'sitemap-lists-open-pages',
  onSite: (site) => {
    const text = site.texts.get(file);
    const open = site.manifest.pages.filter((entry) => isFindable(entry, site) && entry.kind !== 'chooser');
    if (text === undefined) {
      if (site.manifest.origin === null || open.length === 0) return [];
      return [
        { file, message: 'The site has no site map.', remedy: 'Print it for releases with an origin.' },
      ];
    }
    const listed = readAddresses(text).map((address) => ({ address, target: resolve(address, site) }));
    const targets = new Set(listed.map(({ target }) => target));
    return [
      ...listed.flatMap(({ address, target }): FileFault[] => {
        const entry = target === null ? undefined : site.entries.get(target);
        if (entry && isFindable(entry, site)) return [];
        return [
          {
            file,
            message: `The site map lists ${address}, which ${entry ? 'must not be found' : 'does not exist'}.`,
            remedy: 'List pages that were written for their address and need not be neutral.',
          },
        ];
      }),
      ...open
        .filter((entry) => !targets.has(entry.file))
        .map((entry) => ({
          file,
          message: `The site map leaves out ${entry.file}.`,
          remedy: 'List every page that may be found.',
        })),
    ];
  },
};

function resolve(address: string, site: FinishedSite): string | null {
  const place = resolveAddress(address, { address: site.manifest.base }, site.manifest);
  return place.kind === 'own' ? place.file : null;
}

function readAddresses(xml: string): string[] {
  const places = [...xml.matchAll(/<loc>([^<]*)<\/loc>|<xhtml:link\b[^>]*\bhref="([^"]*)"/g)];
  return [...new Set(places.map((match) => unescapeXml(match[1] ?? match[2] ?? '').trim()))];
}
