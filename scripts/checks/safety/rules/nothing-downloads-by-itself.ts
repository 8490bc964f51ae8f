import { showElement } from '../../results/element.ts';
import { elementsWith } from '../../results/parsed-page.ts';
import type { Fault } from '../../results/rule.ts';
import type { MarkupRule } from '../markup-rule.ts';

/** No link and no header makes the browser store a file that the reader only wanted to see. */
export const nothingDownloadsByItself: MarkupRule = {
  name: 'nothing-downloads-by-itself',
  onPage: (page, { headers }): Fault[] => {
    const forced = /attachment/i.test(headers?.of(page.address)['Content-Disposition'] ?? '');
    return [
      ...elementsWith(page, 'download').map((element) => ({
        message: `${showElement(element)} stores a file without showing it.`,
        remedy: 'Take download away: the reader may print the page first.',
      })),
      ...(forced
        ? [{ message: 'The host sends the page as a download.', remedy: 'Take Content-Disposition away.' }]
        : []),
    ];
  },
};
