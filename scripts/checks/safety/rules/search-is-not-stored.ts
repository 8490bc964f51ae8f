import type { FileFault } from '../../results/rule.ts';
import type { MarkupRule } from '../markup-rule.ts';

const moving = /\b(pushState|replaceState|location\.(?:search|hash)\s*=[^=]|location\.href\s*=[^=])/;

/** What a search fetches is sent with no-store, since it names the shown pages; no search writes into the address. */
export const searchIsNotStored: MarkupRule = {
  name: 'search-is-not-stored',
  onSite: ({ files, headers, manifest, texts }) => {
    const index = [...files.keys()].filter((file) => file.startsWith('/pagefind/'));
    const searches = manifest.pages.some(({ kind }) => kind === 'search');
    const stored = headers
      ? index.filter(
          (file) => !/\bno-store\b/.test(headers.of(manifest.base + file.slice(1))['Cache-Control'] ?? ''),
        )
      : [];
    const scripts = [...texts].filter(
      ([file, text]) => /^\/assets\/.*\.js$/.test(file) && text.includes('search-words'),
    );
    const faults: FileFault[] = [
      ...stored.map((file) => ({
        file,
        message: 'The host lets the browser keep this piece of the search.',
        remedy: 'Let the policy of headers send no-store below pagefind/.',
      })),
      ...scripts
        .filter(([, text]) => moving.test(text))
        .map(([file]) => ({
          file,
          message: 'The search writes into the address or the history.',
          remedy: 'Keep the words in the field alone.',
        })),
    ];
    return { looked: searches ? index.length + scripts.length : index.length, faults };
  },
};
