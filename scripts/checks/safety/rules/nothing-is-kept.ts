import { attributeOf } from '../../results/element.ts';
import { elementsOf } from '../../results/parsed-page.ts';
import type { FileFault } from '../../results/rule.ts';
import type { MarkupRule } from '../markup-rule.ts';

const stores =
  /\b(localStorage|sessionStorage|indexedDB|cookieStore|document\.cookie|navigator\.storage|caches\.(?:open|match|has|delete|keys))\b/g;

/** No script uses a store of the browser, no page and no header sets a cookie. */
export const nothingIsKept: MarkupRule = {
  name: 'nothing-is-kept',
  onPage: (page, { headers }) => {
    const cookies = elementsOf(page, 'meta').filter((meta) =>
      /^set-cookie$/i.test(attributeOf(meta, 'http-equiv') ?? ''),
    );
    const sent = headers?.of(page.address)['Set-Cookie'];
    if (cookies.length === 0 && sent === undefined) return [];
    return [{ message: 'The page sets a cookie.', remedy: 'Take it away: choices live in the address.' }];
  },
  onSite: ({ texts }) => {
    const scripts = [...texts].filter(([file]) => /\.m?js$/.test(file));
    const faults = scripts.flatMap(([file, text]): FileFault[] =>
      [...new Set([...text.matchAll(stores)].map(([word]) => word))].map((word) => ({
        file,
        message: `The script uses ${word}.`,
        remedy: 'Keep what is needed in a variable: it is gone when the page is closed.',
      })),
    );
    return { looked: scripts.length, faults };
  },
};
