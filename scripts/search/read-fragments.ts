import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page as Pagefind read it: `id` begins with the language and holds a hash of the page, such as cs_2f9ac31. */
export type Fragment = {
  readonly id: string;
  /** Language of the page, BCP 47 in small letters. */
  readonly tag: string;
  readonly url: string;
  /** All text of the page, the heading first. */
  readonly content: string;
  readonly meta: Readonly<Partial<Record<string, string>>>;
  readonly headings: readonly string[];
};

type IndexFile = { readonly path: string; readonly content: Uint8Array };

const ending = '.pf_fragment';
/** Pagefind writes these letters before its data. */
const signature = 'pagefind_dcd';

/** Reads the pages out of the files that Pagefind would write, in the order of their addresses. */
export function readFragments(files: readonly IndexFile[]): Fragment[] {
  return files
    .filter(({ path }) => path.endsWith(ending))
    .map(({ content, path }) => {
      const id = basename(path, ending);
      const text = gunzipSync(content).toString('utf8');
      return { id, tag: id.slice(0, id.lastIndexOf('_')), ...trustFragment(text.slice(signature.length)) };
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Trusts the form of version 1.5.2: text of anchors, some of which are headings. */
function trustFragment(json: string): Pick<Fragment, 'url' | 'content' | 'meta' | 'headings'> {
  const { anchors, content, meta, url } = JSON.parse(json) as {
    readonly url: string;
    readonly content: string;
    readonly meta: Fragment['meta'];
    readonly anchors: readonly { readonly element: string; readonly text?: string }[];
  };
  const headings = anchors.filter(({ element }) => /^h[2-4]$/.test(element));
  return { url, content, meta, headings: headings.map(({ text }) => text ?? '') };
}
