import { attributeOf, wordsOf } from '../../results/element.ts';
import { elementsWith, metaOf } from '../../results/parsed-page.ts';
import type { Fault } from '../../results/rule.ts';
import { exitsOf } from '../exits-of.ts';
import type { MarkupRule } from '../markup-rule.ts';

/** Where the reader goes learns no address of ours: by the header, by the meta element and by rel on the exit. */
export const leavingTellsNothing: MarkupRule = {
  name: 'leaving-tells-nothing',
  onPage: (page, { headers }) => {
    const faults: Fault[] = [];
    const meta = metaOf(page, 'referrer');
    if (meta !== 'no-referrer') {
      faults.push({
        message: `The page has the referrer policy “${meta ?? ''}”.`,
        remedy: 'Print <meta name="referrer" content="no-referrer">.',
      });
    }
    const header = headers?.of(page.address)['Referrer-Policy'];
    if (headers && header !== 'no-referrer') {
      faults.push({
        message: `The host sends the Referrer-Policy “${header ?? ''}”.`,
        remedy: 'Let the policy of headers send no-referrer for every address.',
      });
    }
    for (const element of elementsWith(page, 'referrerpolicy')) {
      if (attributeOf(element, 'referrerpolicy') === 'no-referrer') continue;
      faults.push({
        message: 'An element loosens the referrer policy.',
        remedy: 'Take referrerpolicy away.',
      });
    }
    for (const exit of exitsOf(page)) {
      const missing = ['noreferrer', 'noopener'].filter((word) => !wordsOf(exit, 'rel').includes(word));
      if (missing.length === 0) continue;
      faults.push({
        message: `The exit has no rel="${missing.join(' ')}".`,
        remedy: 'Write rel="noreferrer noopener" on it.',
      });
    }
    return faults;
  },
};
