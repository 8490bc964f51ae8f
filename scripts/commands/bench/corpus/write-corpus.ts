import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, rm } from 'node:fs/promises';
import { writeFile } from '../../../files/write-file.ts';
import { readCorpusWords } from './corpus-words.ts';
import { makePages } from './make-pages.ts';
import { makeSiteFiles } from './make-site-files.ts';
import { planCorpus } from './plan-corpus.ts';

type CorpusPlace = {
  /** Folder of the project. */
  readonly root: string;
  /** Content folder that is written anew. */
  readonly folder: string;
  /** Pages of all languages together. */
  readonly pages: number;
};

/** Interface words of languages that have none of their own are those of this one: length matters here, not meaning. */
const standIn = 'en';

/** Writes a site of many pages: made-up texts, the facts and interface words of the real content. */
export async function writeCorpus({ root, folder, pages }: CorpusPlace): Promise<void> {
  const words = await readCorpusWords(`${root}/tests/bench/corpus`);
  const tags = Object.keys(words.languages);
  const plan = planCorpus(words, Math.floor(pages / tags.length));
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of [...makeSiteFiles(plan, words), ...makePages(plan, words)])
    await writeFile(`${folder}/${path}`, text);
  // What people type leads to pages of the real content, which are not here.
  const search = `${root}/content/data/search`;
  await cp(`${root}/content/data`, `${folder}/data`, {
    recursive: true,
    filter: (source) => !source.startsWith(search),
  });
  await mkdir(`${folder}/strings`, { recursive: true });
  for (const tag of tags) {
    const own = `${root}/content/strings/${tag}.yaml`;
    const found = existsSync(own) ? own : `${root}/content/strings/${standIn}.yaml`;
    await copyFile(found, `${folder}/strings/${tag}.yaml`);
  }
}
