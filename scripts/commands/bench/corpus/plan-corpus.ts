import type { CorpusTopic, CorpusWords } from './corpus-words.ts';

/** A page of the corpus; it is the same in all languages. */
export type CorpusPage = {
  readonly path: string;
  readonly kind: 'home' | 'notFound' | 'search' | 'section' | 'article';
  /** Topic whose sentences it begins with, in the source language. */
  readonly topic: CorpusTopic | null;
  readonly service: string | null;
  readonly city: string | null;
};

export type CorpusPlan = {
  /** Ids of the sections, in the order of the menu. */
  readonly sections: readonly string[];
  readonly pages: readonly CorpusPage[];
};

/** Pages without which a site cannot be built. */
const fixed = [
  { path: 'index', kind: 'home' },
  { path: 'not-found', kind: 'notFound' },
  { path: 'search/index', kind: 'search' },
  { path: 'topics/index', kind: 'section' },
] as const;

/**
 * Plans a number of pages: a home page, the topics, then city by city its landing page and the services there.
 * @throws if the words do not suffice
 */
export function planCorpus(words: CorpusWords, count: number): CorpusPlan {
  const page = { topic: null, service: null, city: null };
  const all: CorpusPage[] = [
    ...fixed.map((entry) => ({ ...page, ...entry })),
    ...words.topics.map((topic) => ({
      ...page,
      path: `topics/${topic.slug}`,
      kind: 'article' as const,
      topic,
    })),
    ...words.cities.flatMap((city) => [
      { ...page, path: `${sectionOfCity(city)}/index`, kind: 'section' as const, city },
      ...words.services.map(({ slug, name }) => ({
        ...page,
        path: `${sectionOfCity(city)}/${slug}`,
        kind: 'article' as const,
        service: name,
        city,
      })),
    ]),
  ];
  if (count > all.length || count <= fixed.length)
    throw new RangeError(
      `The corpus has from ${fixed.length + 1} to ${all.length} pages a language, not ${count}.`,
    );
  const pages = all.slice(0, count);
  const sections = [...new Set(pages.map(({ path }) => path.split('/')))].flatMap(([section, rest]) =>
    section !== undefined && rest !== undefined ? [section] : [],
  );
  return { sections: [...new Set(sections)], pages };
}

/** @example sectionOfCity('Kutná Hora') is places-kutna-hora */
function sectionOfCity(city: string): string {
  return `places-${city
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')}`;
}
