import { formsFromTables } from '../../scripts/words/forms-from-tables.ts';
import type { Inflection, WordForms } from '../../scripts/words/inflection.ts';
import { latinSound } from '../../scripts/words/latin-sound.ts';
import {
  lineKinds,
  pageSign,
  type TextIndex,
  type TopicIndex,
  type TopicPage,
} from '../../scripts/words/topic-index.ts';

/** A line of a page: its stems, and how strongly it speaks for the page. */
export type TopicLine = { readonly stems: readonly string[]; readonly weight: number };

/** What the search of a language knows, ready for questions. */
export type Topics = Omit<TopicIndex, 'pages'> & {
  readonly tag: string;
  readonly forms: WordForms;
  readonly pages: readonly (Omit<TopicPage, 'lines'> & { readonly lines: readonly TopicLine[] })[];
  /** How telling a stem is: high if few pages hold it. Its keys are all known stems. */
  readonly worth: ReadonlyMap<string, number>;
  /** Stems of topics by what words may look like: stems, and words that mean the same. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Stems by the Latin sound of words, for languages that have other letters; null of words that say nothing. */
  readonly sounds: ReadonlyMap<string, string | null>;
};

const weights = { typed: 1.1, names: 1, keywords: 0.95, answers: 0.85, near: 0.6, text: 0.2 } as const;

/** Prepares topics: how telling each stem is, and how it sounds. */
export function readTopics(index: TopicIndex, tag: string): Topics {
  const pages = index.pages.map((page) => ({
    ...page,
    lines: lineKinds.flatMap((kind) =>
      (page.lines[kind] ?? []).map((line) => ({ stems: line.split(' '), weight: weights[kind] })),
    ),
  }));
  const held = pages.flatMap(({ lines }) => [...new Set(lines.flatMap(({ stems }) => stems))]);
  const forms = formsFromTables(index.tables);
  const worth = worthOf(held, pages.length, new Map());
  const spellings = spellingsOf({ forms, tables: index.tables, worth });
  const sounds = soundsOf(index.tables[0], forms, worth.keys());
  return { ...index, tag, forms, pages, worth, spellings, sounds };
}

/** Adds what stands in the texts of the pages and is no topic there: it speaks for a page, but less. */
export function addTexts(topics: Topics, texts: TextIndex): Topics {
  const words = new Map<string, string[]>();
  const held: string[] = [];
  for (const [stem, signs] of Object.entries(texts)) {
    for (const sign of signs.split(' ')) {
      words.set(sign, [...(words.get(sign) ?? []), stem]);
      held.push(stem);
    }
  }
  const pages = topics.pages.map((page, place) => {
    const stems = words.get(pageSign(place)) ?? [];
    return { ...page, lines: [...page.lines, { stems, weight: weights.text }] };
  });
  const worth = worthOf(held, pages.length, topics.worth);
  // Guesses stay with the topics: near some word of all texts lies almost anything.
  return { ...topics, pages, worth, sounds: soundsOf(topics.tables[0], topics.forms, worth.keys()) };
}

/** Counts in how many pages each stem is held; what is known already stays as it is. */
function worthOf(
  held: readonly string[],
  pages: number,
  known: ReadonlyMap<string, number>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of held) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([
    ...[...counts].map(([stem, count]) => [stem, Math.log(1 + pages / count)] as const),
    ...known,
  ]);
}

function spellingsOf({
  forms,
  tables,
  worth,
}: Pick<Topics, 'forms' | 'tables' | 'worth'>): Map<string, string> {
  const groups = [...(tables[0]?.families ?? []), ...(tables[0]?.synonyms ?? [])];
  const words = groups.flatMap((group) => group.split(' '));
  const meant = words.flatMap((word) =>
    [word, forms.root(word)].map((form) => [form, forms.stem(word)] as const),
  );
  return new Map([
    ...meant.filter(([, stem]) => worth.has(stem)),
    ...[...worth.keys()].map((stem) => [stem, stem] as const),
  ]);
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
