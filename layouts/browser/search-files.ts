import {
  type PageText,
  pageFileOf,
  type TextIndex,
  type TopicIndex,
  textFileOf,
  topicFileOf,
} from '../../scripts/words/topic-index.ts';

/** The files of the index, loaded when they are asked for. */
export type IndexFiles = {
  loadTopics(tag: string): Promise<TopicIndex>;
  loadTexts(tag: string): Promise<TextIndex>;
  loadPage(id: string): Promise<PageText>;
};

/**
 * Opens the index without loading anything; `bundle` is the address of its folder, with a slash at the end. A file is kept
 * while the page is open; what could not be loaded is tried again.
 */
export function openFiles(bundle: string): IndexFiles {
  const kept = new Map<string, Promise<unknown>>();
  const load = <T>(name: string): Promise<T> => {
    const known = kept.get(name) ?? fetchJson(bundle + name);
    kept.set(name, known);
    known.catch(() => kept.delete(name));
    return trustIndex(known);
  };
  return {
    loadTopics: (tag) => load(topicFileOf(tag)),
    loadTexts: (tag) => load(textFileOf(tag)),
    loadPage: (id) => load(pageFileOf(id)),
  };
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address);
  return answer.json();
}

/** The build writes these files with the types of topic-index.ts. */
function trustIndex<T>(file: Promise<unknown>): Promise<T> {
  return file as Promise<T>;
}
