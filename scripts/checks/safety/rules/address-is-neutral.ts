import type { ParsedPage } from '../../results/parsed-page.ts';
import { findPhrases } from '../find-phrases.ts';
import type { GateFacts, MarkupRule } from '../markup-rule.ts';

const landings = new Set(['home', 'section', 'search', 'chooser', 'notFound', 'moved', 'downloads']);
/** One file for each place, service or print: their addresses are codes and names of places. */
const places = new Set(['region', 'district', 'contact', 'edition']);

/** Inner pages of class high stand at a short code, and no part of their address is a word of the topic. */
export const addressIsNeutral: MarkupRule = {
  name: 'address-is-neutral',
  onPage: (page, gate) => {
    if (!isInner(page, gate)) return null;
    const steps = page.entry.file.split('/').slice(1, -1);
    const last = steps.at(-1) ?? '';
    const telling = findPhrases(
      [steps.join(' ').replaceAll('-', ' ')],
      gate.register?.forbidden.topics[page.entry.tag] ?? [],
    );
    if (telling.length === 0 && (places.has(page.entry.kind) || /^[a-z0-9]{1,4}$/.test(last))) return [];
    return [
      {
        message: `The address ${page.address} tells what the page is about.`,
        remedy: 'Give the page a code in its front matter.',
      },
    ];
  },
};

function isInner({ entry }: ParsedPage, { library, sources }: GateFacts): boolean {
  if (entry.safety === 'normal' || !library.site.neutralInnerPages) return false;
  if (landings.has(entry.kind)) return false;
  return sources.get(entry.file)?.innerHigh ?? true;
}
