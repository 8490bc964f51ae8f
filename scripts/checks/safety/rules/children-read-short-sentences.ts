import { attributeOf, isWithin, textOf, wordsOf } from '../../results/element.ts';
import { elementsOf } from '../../results/parsed-page.ts';
import type { Fault } from '../../results/rule.ts';
import type { MarkupRule } from '../markup-rule.ts';
import { blocksOf, splitSentences } from '../sentences-of.ts';

/** Pages for children are written in short sentences, offer a number to call and no chat or field of ours. */
export const childrenReadShortSentences: MarkupRule = {
  name: 'children-read-short-sentences',
  onPage: (page, { register }) => {
    const [root] = elementsOf(page, 'html');
    const [main] = elementsOf(page, 'main');
    if (!page.entry.own || !main || !root || !wordsOf(root, 'class').includes('child')) return null;
    const faults: Fault[] = [];
    const limit = register?.childSentenceWords[page.entry.tag];
    const lengths = blocksOf(page)
      .filter((block) => /^(p|li)$/.test(block.tagName) && isWithin(block, main))
      .flatMap((block) => splitSentences(textOf(block)))
      .map((sentence) => sentence.split(/\s+/).length);
    const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    if (limit !== undefined && average > limit) {
      faults.push({
        message: `A sentence has ${average.toFixed(1)} words on average; ${limit} is the most for children.`,
        remedy: 'Part long sentences.',
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
