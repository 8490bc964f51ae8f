import { join } from 'node:path';
import { addressOf } from '../content/address.ts';
import type { Library, SourcePage } from '../content/library.ts';
import { writeFile } from '../files/write-file.ts';
import { pageFileOf, textFileOf, topicFileOf } from '../words/topic-index.ts';
import { planTexts } from './plan-texts.ts';
import { planTopics } from './plan-topics.ts';
import type { Fragment } from './read-fragments.ts';

/** Writes the index of each language and the text of each page into a folder, and gives their bytes. */
export async function writeIndex(
  bundle: string,
  fragments: readonly Fragment[],
  languages: readonly string[],
  library: Library | null,
): Promise<number> {
  const files = languages.flatMap((language) => {
    const tag = library?.languages.find((one) => one.tag.toLowerCase() === language)?.tag ?? language;
    const words = library?.searchWords.get(tag) ?? null;
    const topics = planTopics(fragments, tag, { words, sources: sourcesByAddress(library, tag) });
    const texts = planTexts(fragments, topics);
    return [
      { name: topicFileOf(tag), value: topics },
      { name: textFileOf(tag), value: texts },
    ];
  });
  const pages = fragments.map(({ content, id, meta, url }) => ({
    name: pageFileOf(id),
    value: { url, title: meta['title'] ?? '', content },
  }));
  let bytes = 0;
  for (const { name, value } of [...files, ...pages]) {
    const text = JSON.stringify(value);
    await writeFile(join(bundle, name), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

function sourcesByAddress(library: Library | null, tag: string): Map<string, SourcePage> {
  const pages = [...(library?.pages.get(tag)?.values() ?? [])];
  return new Map(library ? pages.map((page) => [addressOf(library, tag, page.path), page]) : []);
}
