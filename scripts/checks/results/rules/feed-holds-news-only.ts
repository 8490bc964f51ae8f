import { resolveAddress } from '../resolve-address.ts';
import type { FileFault, Rule } from '../rule.ts';
import { unescapeXml } from '../unescape-xml.ts';

/** A feed names pages that exist, and none of class high: subscribers' devices show its entries unasked. */
export const feedHoldsNewsOnly: Rule = {
  name: 'feed-holds-news-only',
  onSite: (site) =>
    [...site.texts]
      .filter(([, text]) => text.includes('xmlns="http://www.w3.org/2005/Atom"'))
      .flatMap(([file, text]): FileFault[] =>
        [...text.matchAll(/<link\b[^>]*\bhref="([^"]*)"/g)].flatMap((match): FileFault[] => {
          const address = unescapeXml(match[1] ?? '');
          const place = resolveAddress(
            address,
            { address: site.manifest.base + file.slice(1) },
            site.manifest,
          );
          const target = place.kind === 'own' ? place.file : null;
          if (target === null || !site.files.has(target)) {
            return [
              {
                file,
                message: `The feed names ${address}, which does not exist.`,
                remedy: 'Name a page of ours.',
              },
            ];
          }
          if (site.entries.get(target)?.safety !== 'high') return [];
          return [
            { file, message: `The feed names ${address}, a page of class high.`, remedy: 'Leave it out.' },
          ];
        }),
      ),
};
