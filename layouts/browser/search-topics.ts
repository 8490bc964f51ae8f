import { formsFromTables } from '../../scripts/words/forms-from-tables.ts';
import type { Inflection, WordForms } from '../../scripts/words/inflection.ts';
import { latinSound } from '../../scripts/words/latin-sound.ts';
import { lineKinds, type TopicIndex, type TopicPage, topicFileOf } from '../../scripts/words/topic-index.ts';

/** A line of a page: its stems, and how strongly it speaks for the page. */
export type TopicLine = { readonly stems: readonly string[]; readonly weight: number };

/** What the search of a language knows, ready for questions. */
export type Topics = Omit<TopicIndex, 'pages'> & {
  readonly tag: string;
  readonly forms: WordForms;
  readonly pages: readonly (Omit<TopicPage, 'lines'> & { readonly lines: readonly TopicLine[] })[];
  /** How telling a stem is: high if few pages hold it. Its keys are all known stems. */
  readonly worth: ReadonlyMap<string, number>;
  /** Stems by the Latin sound of words, for languages that have other letters; null of words that say nothing. */
  readonly sounds: ReadonlyMap<string, string | null>;
};

const weights = { names: 1, typed: 1, answers: 0.85, near: 0.6 } as const;

/**
 * Loads the topics of a language; `bundle` is the address of the folder of the index, with a slash at the end.
 * @throws if they cannot be loaded
 */
export async function openTopics(bundle: string, tag: string): Promise<Topics> {
  const answer = await fetch(bundle + topicFileOf(tag));
  if (!answer.ok) throw new Error(topicFileOf(tag));
  return readTopics(await answer.json(), tag);
}

/** Prepares topics: how telling each stem is, and how it sounds. */
export function readTopics(index: TopicIndex, tag: string): Topics {
  const pages = index.pages.map((page) => ({
    ...page,
    lines: lineKinds.flatMap((kind) =>
      (page.lines[kind] ?? []).map((line) => ({ stems: line.split(' '), weight: weights[kind] })),
    ),
  }));
  const held = new Map<string, number>();
  for (const { lines } of pages)
    for (const stem of new Set(lines.flatMap(({ stems }) => stems)))
      held.set(stem, (held.get(stem) ?? 0) + 1);
  const worth = new Map([...held].map(([stem, count]) => [stem, Math.log(1 + pages.length / count)]));
  const forms = formsFromTables(index.tables);
  return { ...index, tag, forms, pages, worth, sounds: soundsOf(index.tables[0], forms, worth.keys()) };
}

function soundsOf(
  table: Inflection | undefined,
  forms: WordForms,
  stems: Iterable<string>,
): Map<string, string | null> {
  const sounds = new Map<string, string | null>();
  const latin = table?.latin;
  if (!latin) return sounds;
  for (const word of table.stopWords.split(' ')) sounds.set(latinSound(word, latin), null);
  for (const stem of stems) sounds.set(latinSound(stem, latin), stem);
  for (const word of [...table.families, ...table.synonyms].flatMap((family) => family.split(' ')))
    sounds.set(latinSound(word, latin), forms.stem(word));
  return sounds;
}
