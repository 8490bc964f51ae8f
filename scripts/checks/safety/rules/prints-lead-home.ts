import { join } from 'node:path';
import type { FileFault } from '../../results/rule.ts';
import type { GateSite, MarkupRule } from '../markup-rule.ts';
import { readCatalogue } from '../read-catalogue.ts';
import { readPublication } from '../read-publication.ts';

const tracking = /[?&#](utm_\w+|fbclid|gclid|mc_[ce]id|ref|copy|id|uid|user|token)=/i;

/** Links in publications carry no trace of a copy or a reader; those to our host have no query at all. */
export const printsLeadHome: MarkupRule = {
  name: 'prints-lead-home',
  onSite: async (gate) => {
    const publications = readCatalogue(gate)?.publications ?? [];
    const faults = await Promise.all(
      publications.map(async ({ class: safety, file }): Promise<FileFault[]> => {
        const { links } = await readPublication(join(gate.out, 'downloads', file));
        return links
          .filter((link) => tells(link, safety === 'high', gate))
          .map((link) => ({
            file: `/downloads/${file}`,
            message: `The publication leads to ${link}.`,
            remedy: 'Name a page of ours without a query; leaflets of class high lead to no other host.',
          }));
      }),
    );
    return { looked: publications.length, faults: faults.flat() };
  },
};

function tells(link: string, isHigh: boolean, { manifest }: GateSite): boolean {
  if (!/^https?:/i.test(link)) return false;
  const isOurs = manifest.origin !== null && link.startsWith(`${manifest.origin}/`);
  return tracking.test(link) || (isOurs ? /[?]/.test(link) : isHigh);
}
