import { showElement } from '../../results/element.ts';
import { elementsWith } from '../../results/parsed-page.ts';
import type { FileFault } from '../../results/rule.ts';
import type { MarkupRule } from '../markup-rule.ts';

const counting = /\b(sendBeacon|XMLHttpRequest|beforeprint|afterprint|onbeforeprint|keepalive)\b/g;

/** No link reports that it was followed, and no script of ours reports leaving, calling or printing. */
export const nothingIsCounted: MarkupRule = {
  name: 'nothing-is-counted',
  onPage: (page) =>
    elementsWith(page, 'ping').map((element) => ({
      message: `${showElement(element)} reports that it was followed.`,
      remedy: 'Take ping away.',
    })),
  onSite: ({ texts }) => {
    const scripts = [...texts].filter(([file]) => /\.m?js$/.test(file) && !file.includes('/pagefind/'));
    const faults = scripts.flatMap(([file, text]): FileFault[] =>
      [...new Set([...text.matchAll(counting)].map(([word]) => word))].map((word) => ({
        file,
        message: `The script uses ${word}.`,
        remedy: 'Nothing is sent when somebody leaves, calls or prints.',
      })),
    );
    return { looked: scripts.length, faults };
  },
};
