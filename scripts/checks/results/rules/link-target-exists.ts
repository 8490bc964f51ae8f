import { attributeOf } from '../element.ts';
import { elementsOf } from '../parsed-page.ts';
import { resolveAddress } from '../resolve-address.ts';
import type { Fault, Rule } from '../rule.ts';

const schemes = new Set(['tel', 'sms', 'mailto']);

/** Every link of ours leads to a file of this site, below its base folder. */
export const linkTargetExists: Rule = {
  name: 'link-target-exists',
  onPage: (page, site) =>
    [...elementsOf(page, 'a'), ...elementsOf(page, 'area')].flatMap((link): Fault[] => {
      const href = attributeOf(link, 'href');
      if (href === null) return [];
      const place = resolveAddress(href, page, site.manifest);
      if (place.kind === 'foreign') return [];
      if (place.kind === 'scheme') {
        if (schemes.has(place.scheme)) return [];
        return [
          { message: `A link has the scheme “${place.scheme}:”.`, remedy: 'Use https, tel, sms or mailto.' },
        ];
      }
      if (place.file === null) {
        return [
          {
            message: `The link ${href} leads out of the base folder ${site.manifest.base}.`,
            remedy: 'Begin addresses of our own with the base folder.',
          },
        ];
      }
      if (site.files.has(place.file)) return [];
      const withSlash = site.files.has(`${place.file}/index.html`);
      return [
        {
          message: `The link ${href} leads to ${place.file}, which does not exist.`,
          remedy: withSlash
            ? 'End the address with a slash.'
            : 'Link to a page that exists: page:path of its file.',
        },
      ];
    }),
};
