import { findPhrases } from '../find-phrases.ts';
import type { MarkupRule } from '../markup-rule.ts';
import { sentencesOf } from '../sentences-of.ts';

/** Pages of class high neither blame nor press, and promise no result: words of the register stand in their lists of what not to say only. */
export const wordingBlamesNobody: MarkupRule = {
  name: 'wording-blames-nobody',
  onPage: (page, { register }) => {
    const phrases = register?.forbidden.blame[page.entry.tag];
    if (page.entry.safety === 'normal' || !phrases?.length) return null;
    return findPhrases(sentencesOf(page), phrases).map(({ phrase, sentence }) => ({
      message: `“${phrase}” blames, presses or promises: “${sentence}”`,
      remedy: 'Say what the reader may do and what helps; the words stand in content/data/safety.yaml.',
    }));
  },
};
