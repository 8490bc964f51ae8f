import type { SourcePage } from '../content/library.ts';
import type { SearchWords } from '../content/search-words.ts';
import { fold } from '../words/fold.ts';
import { formsFromTables } from '../words/forms-from-tables.ts';
import type { Inflection, WordForms } from '../words/inflection.ts';
import { splitWords } from '../words/split-words.ts';
import type { LineKind, TopicIndex, TopicPage, Voices } from '../words/topic-index.ts';
import { tablesOf } from '../words/word-forms.ts';
import type { Fragment } from './read-fragments.ts';

type Lines = Record<LineKind, readonly string[]>;

/** What people wrote: pages by their address, and how people search in the language. */
export type TopicNotes = {
  readonly words: SearchWords | null;
  readonly sources: ReadonlyMap<string, Pick<SourcePage, 'path' | 'meta'>>;
};

/**
 * Plans what the search of a language loads at once: for each indexed page the stems of its names, questions and headings,
 * and of what people type for it. The same pages and words give the same index. Pages without a source are known by their
 * headings and keywords alone.
 */
export function planTopics(
  fragments: readonly Fragment[],
  tag: string,
  { sources, words }: TopicNotes,
): TopicIndex {
  const tables = withSynonyms(tablesOf(tag), words);
  const forms = formsFromTables(tables);
  const own = fragments.filter((fragment) => fragment.tag === tag.toLowerCase());
  const pages = own
    .map((fragment) => ({ fragment, source: sources.get(fragment.url) ?? null }))
    .sort((a, b) => (a.fragment.url < b.fragment.url ? -1 : 1));
  const idOf = (path: string) => pages.find(({ source }) => source?.path === path)?.fragment.id ?? null;
  return {
    tables,
    voices: planVoices(words, forms, idOf),
    reserved: words?.reserved ?? [],
    pages: pages.map(({ fragment, source }) => planPage(fragment, source, words, forms)),
  };
}

function planPage(
  { headings, id, meta }: Fragment,
  source: Pick<SourcePage, 'path' | 'meta'> | null,
  words: SearchWords | null,
  forms: WordForms,
): TopicPage {
  const topics = words?.topics.filter(({ page }) => page === source?.path) ?? [];
  const near = words?.topics.filter(({ also }) => source !== null && also.includes(source.path)) ?? [];
  const { answers = [], description = '', menu = '' } = source?.meta ?? {};
  const lines: Lines = {
    typed: topics.flatMap(({ name = '', words: typed }) => [name, ...typed]),
    names: [meta['title'] ?? '', menu],
    keywords: (meta['keywords'] ?? '').split(','),
    answers: [...answers, ...headings],
    near: [...description.split(/(?<=[.?!])\s/), ...near.flatMap(({ words: typed }) => typed)],
  };
  const said = topics.flatMap((topic) => topic.said).map(foldWords);
  return {
    id,
    section: meta['section'] ?? '',
    high: meta['safety'] === 'high',
    lines: stemLines(lines, forms),
    ...(said.length > 0 ? { said: [...new Set(said)] } : {}),
  };
}

/** Gives each line as stems; a line stands once a page, in its strongest kind. */
function stemLines(lines: Lines, forms: WordForms): TopicPage['lines'] {
  const seen = new Set<string>();
  const kinds = Object.entries(lines).map(([kind, texts]) => {
    const stems = texts.map((text) => stemLine(text, forms)).filter((line) => line !== '' && !seen.has(line));
    const own = [...new Set(stems)];
    for (const line of own) seen.add(line);
    return [kind, own] as const;
  });
  return Object.fromEntries(kinds.filter(([, own]) => own.length > 0));
}

function stemLine(text: string, forms: WordForms): string {
  const telling = splitWords(text).filter(({ folded, written }) => !forms.isStopWord(folded, written));
  return [...new Set(telling.map(({ folded }) => forms.stem(folded)))].join(' ');
}

function foldWords(text: string): string {
  const parts = text.split('…').map((part) =>
    splitWords(part)
      .map(({ folded }) => folded)
      .join(' '),
  );
  return parts.join(' * ');
}

function planVoices(
  words: SearchWords | null,
  forms: WordForms,
  idOf: (path: string) => string | null,
): Voices {
  const { voices } = words ?? {};
  return {
    personal: voices?.personal.map(foldWords) ?? [],
    child: voices?.child.map(foldWords) ?? [],
    adult: voices?.adult.map(foldWords) ?? [],
    professional: [...new Set(voices?.professional.map((text) => stemLine(text, forms)) ?? [])],
    help: voices ? idOf(voices.help) : null,
    children: voices ? idOf(voices.children) : null,
  };
}

function withSynonyms(
  [own, ...relatives]: readonly Inflection[],
  words: SearchWords | null,
): readonly Inflection[] {
  if (!own) return [];
  const synonyms = words?.families.map((family) => family.map(fold).join(' ')) ?? [];
  return [{ ...own, synonyms: [...own.synonyms, ...synonyms] }, ...relatives];
}
