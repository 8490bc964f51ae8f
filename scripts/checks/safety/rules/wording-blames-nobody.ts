import { findBlame } from '../find-blame.ts';
import type { MarkupRule } from '../markup-rule.ts';
import { sentencesOf } from '../sentences-of.ts';

/** Pages of class high neither blame nor press, and promise no result: words of the register stand in their lists of what not to say only. */
export const wordingBlamesNobody: MarkupRule = {
  name: 'wording-blames-nobody',
  onPage: (page, { register }) => {
    const { safety, tag } = page.entry;
    if (safety === 'normal' || !register?.forbidden.blame[tag]?.length) return null;
    return findBlame(sentencesOf(page), tag, register).map(({ entry, phrase, sentence }) => ({
      message: `“${phrase}” blames, presses or promises: “${sentence}”`,
      remedy: `Better: ${entry.better}. The words stand in content/data/safety.yaml.`,
    }));
  },
};
