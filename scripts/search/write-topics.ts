import { join } from 'node:path';
import { addressOf } from '../content/address.ts';
import type { Library, SourcePage } from '../content/library.ts';
import { writeFile } from '../files/write-file.ts';
import { topicFileOf } from '../words/topic-index.ts';
import { planTopics } from './plan-topics.ts';
import { readFragments } from './read-fragments.ts';

/** Writes the topics of each language into the folder of the index, and gives their bytes. */
export async function writeTopics(
  bundle: string,
  languages: readonly string[],
  library: Library | null,
): Promise<number> {
  const fragments = await readFragments(bundle);
  let bytes = 0;
  for (const language of languages) {
    const tag = library?.languages.find((one) => one.tag.toLowerCase() === language)?.tag ?? language;
    const text = JSON.stringify(
      planTopics(fragments, tag, {
        words: library?.searchWords.get(tag) ?? null,
        sources: sourcesByAddress(library, tag),
      }),
    );
    await writeFile(join(bundle, topicFileOf(tag)), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

function sourcesByAddress(library: Library | null, tag: string): Map<string, SourcePage> {
  const pages = [...(library?.pages.get(tag)?.values() ?? [])];
  return new Map(library ? pages.map((page) => [addressOf(library, tag, page.path), page]) : []);
}
