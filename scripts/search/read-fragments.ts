import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { listFiles } from '../files/list-files.ts';

/** A page as Pagefind wrote it: `id` names its piece and begins with the language, such as cs_2f9ac31. */
export type Fragment = {
  readonly id: string;
  /** Language of the index, BCP 47 in small letters. */
  readonly tag: string;
  readonly url: string;
  readonly meta: Readonly<Partial<Record<string, string>>>;
  readonly headings: readonly string[];
};

const ending = '.pf_fragment';
/** Pagefind writes these letters before its data, and a reader leaves them out. */
const signature = 'pagefind_dcd';

/** Reads what Pagefind wrote of each page, by the names of the pieces. */
export async function readFragments(bundle: string): Promise<Fragment[]> {
  const files = await listFiles(bundle, ending);
  return Promise.all(
    files.map(async (file) => {
      const id = basename(file, ending);
      const text = gunzipSync(await readFile(join(bundle, file))).toString('utf8');
      return { id, tag: id.slice(0, id.lastIndexOf('_')), ...trustFragment(text.slice(signature.length)) };
    }),
  );
}

/** Trusts the form of version 1.5.2: text of anchors, some of which are headings. */
function trustFragment(json: string): Pick<Fragment, 'url' | 'meta' | 'headings'> {
  const { anchors, meta, url } = JSON.parse(json) as {
    readonly url: string;
    readonly meta: Fragment['meta'];
    readonly anchors: readonly { readonly element: string; readonly text?: string }[];
  };
  const headings = anchors.filter(({ element }) => /^h[2-4]$/.test(element));
  return { url, meta, headings: headings.map(({ text }) => text ?? '') };
}
