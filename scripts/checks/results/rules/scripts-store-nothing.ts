import type { Rule } from '../rule.ts';

/** Ways of browsers to keep something on the device, or to send it while the reader leaves. */
const traces =
  /\b(localStorage|sessionStorage|indexedDB|cookieStore|serviceWorker|sendBeacon|document\.cookie|navigator\.storage|caches\.(?:open|match|has|delete|keys))\b/g;

/** Scripts use none of the browser's stores: no cookie, no storage, no cache of their own, no worker that stays. */
export const scriptsStoreNothing: Rule = {
  name: 'scripts-store-nothing',
  onSite: ({ texts }) =>
    [...texts]
      .filter(([file]) => /\.m?js$/.test(file))
      .flatMap(([file, text]) =>
        [...new Set([...text.matchAll(traces)].map((match) => match[0]))].map((word) => ({
          file,
          message: `The script uses ${word}.`,
          remedy: 'Keep what is needed in a variable: it is gone when the page is closed.',
        })),
      ),
};
