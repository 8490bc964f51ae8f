import { findPhrases } from '../find-phrases.ts';
import type { MarkupRule } from '../markup-rule.ts';
import { sentencesOf } from '../sentences-of.ts';

/** No page promises a safety that nobody can keep: words of the register stand only with their limit. */
export const nothingPromisesTooMuch: MarkupRule = {
  name: 'nothing-promises-too-much',
  onPage: (page, { register }) => {
    const phrases = register?.forbidden.promises[page.entry.tag];
    if (!phrases?.length) return null;
    return findPhrases(sentencesOf(page), phrases).map(({ phrase, sentence }) => ({
      message: `“${phrase}” promises too much: “${sentence}”`,
      remedy:
        'Say what stays, or set a limit in the same sentence; the words stand in content/data/safety.yaml.',
    }));
  },
};
