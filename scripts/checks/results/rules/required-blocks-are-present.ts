import { requiredBlocks } from '../required-blocks.ts';
import type { Rule } from '../rule.ts';

/** A page of class high is light because it is well made, not because something that readers need was left out. */
export const requiredBlocksArePresent: Rule = {
  name: 'required-blocks-are-present',
  onPage: (page, site) => {
    if (page.entry.safety === 'normal') return [];
    const missing = (requiredBlocks[page.entry.kind] ?? []).filter(({ stands }) => !stands(page, site));
    if (missing.length === 0) return [];
    return [
      {
        message: `The page lacks ${missing.map(({ name }) => name).join(', ')}.`,
        remedy: `Print what every page of the kind “${page.entry.kind}” has: see required-blocks.ts.`,
      },
    ];
  },
};
