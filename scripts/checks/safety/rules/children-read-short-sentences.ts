import { type ReadingRules, wordLimitOf } from '../../../content/reading-rules.ts';
import { averageWords, wordsIn } from '../../reading/measure-reading.ts';
import { isSentence } from '../../reading/read-level.ts';
import { splitSentences } from '../../reading/split-sentences.ts';
import { attributeOf, type Element, isWithin, textOf, wordsOf } from '../../results/element.ts';
import { elementsOf, type ParsedPage } from '../../results/parsed-page.ts';
import type { Fault } from '../../results/rule.ts';
import type { MarkupRule } from '../markup-rule.ts';
import { blocksOf } from '../sentences-of.ts';

/** Pages for children are written in short sentences, offer a number to call and no chat or field of ours. */
export const childrenReadShortSentences: MarkupRule = {
  name: 'children-read-short-sentences',
  onPage: (page, { library, sources }) => {
    const [root] = elementsOf(page, 'html');
    const [main] = elementsOf(page, 'main');
    if (!page.entry.own || !main || !root || !wordsOf(root, 'class').includes('child')) return null;
    const faults: Fault[] = [];
    const { path } = sources.get(page.entry.file) ?? { path: '' };
    const limit = wordLimitOf(library.reading, path, page.entry.tag);
    const average = averageWords(lengthsOf(page, main, library.reading));
    if (limit !== null && average > limit) {
      faults.push({
        message: `A sentence has ${average.toFixed(1)} words on average; ${limit} is the most for these children.`,
        remedy: 'Part long sentences; npm run check -- --reading lists the hardest pages.',
      });
    }
    const calls = elementsOf(page, 'a').some((link) => /^tel:/i.test(attributeOf(link, 'href') ?? ''));
    if (!calls)
      faults.push({ message: 'The page names no line to call.', remedy: 'Print a contact for children.' });
    if (elementsOf(page, 'textarea').length + elementsOf(page, 'iframe').length > 0) {
      faults.push({
        message: 'The page offers a place to write to us.',
        remedy: 'Link to a line run by professionals; we have no chat.',
      });
    }
    return faults;
  },
};

/** Counts as the check of the sources does: paragraphs, and items of lists that end like a sentence. */
function lengthsOf(page: ParsedPage, main: Element, rules: ReadingRules | null): number[] {
  const abbreviations = rules?.languages[page.entry.tag]?.abbreviations;
  return blocksOf(page)
    .filter((block) => /^(p|li)$/.test(block.tagName) && isWithin(block, main))
    .map((block) => ({ kind: block.tagName, text: textOf(block) }))
    .filter(({ kind, text }) => kind === 'p' || isSentence(text))
    .flatMap(({ text }) => splitSentences(text, abbreviations))
    .map(({ text }) => wordsIn(text).length);
}
