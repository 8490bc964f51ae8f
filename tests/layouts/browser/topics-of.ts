import type { FullTexts } from '../../../layouts/browser/search-index.ts';
import { readTopics, type Topics } from '../../../layouts/browser/search-topics.ts';
import { PageMeta } from '../../../scripts/content/page.ts';
import { SearchWords } from '../../../scripts/content/search-words.ts';
import { planTopics } from '../../../scripts/search/plan-topics.ts';
import { fold } from '../../../scripts/words/fold.ts';
import { splitWords } from '../../../scripts/words/split-words.ts';

/** A page as a test writes it; `path` is also its address, between slashes. */
export type SamplePage = {
  readonly path: string;
  readonly title: string;
  readonly text?: string;
  readonly keywords?: string;
  readonly answers?: readonly string[];
};

/** What editors write for the search of the sample pages. */
export const sampleWords = SearchWords.parse({
  families: [['bít', 'mlátit', 'facka']],
  reserved: ['change'],
  voices: {
    personal: ['mě', 'bojím se', 'moje'],
    child: ['táta', 'mamka'],
    professional: ['oznamovací povinnost', 'klient'],
    help: 'help/index',
    children: 'children/index',
  },
  topics: [
    { page: 'help/danger', name: 'Někdo mě bije', words: ['bije mě', 'strach o život'] },
    { page: 'change/now', said: ['bouchnu', 'nechci být násilník'] },
  ],
});

const highSections = ['help', 'children'];

/** Makes the topics that a build would make of some pages. */
export function topicsOf(
  tag: string,
  pages: readonly SamplePage[],
  words: SearchWords = sampleWords,
): Topics {
  const sources = new Map(
    pages.map(({ answers = [], path, title }) => {
      const meta = PageMeta.parse({ title, description: '–', answers, review: 'none' });
      return [`/${tag}/${path}/`, { path, meta }];
    }),
  );
  const fragments = pages.map(({ keywords = '', path, title }) => ({
    id: path,
    tag,
    url: `/${tag}/${path}/`,
    headings: [],
    meta: { title, keywords, section: sectionOf(path), safety: isHigh(path) ? 'high' : 'normal' },
  }));
  return readTopics(planTopics(fragments, tag, { words, sources }), tag);
}

/** Behaves as Pagefind: words that begin so; if there are none, ever shorter beginnings, so that something is found. */
export function textsOf(pages: readonly SamplePage[]): FullTexts & { readonly asked: string[] } {
  const asked: string[] = [];
  const written = pages.map(({ path, text = '', title }) => ({
    id: path,
    score: 1,
    data: async () => ({ url: `/${path}/`, content: `${title}. ${text}`, meta: { title } }),
    words: splitWords(`${title} ${text}`).map(({ folded }) => folded),
  }));
  const begins = (beginning: string) =>
    written.filter(({ words }) => words.some((word) => word.startsWith(beginning)));
  return {
    asked,
    search: async (words) => {
      asked.push(words ?? '');
      let beginning = fold(words ?? '');
      while (beginning !== '' && begins(beginning).length === 0) beginning = beginning.slice(0, -1);
      return { results: begins(beginning) };
    },
    readPage: async (id) => {
      const page = written.find((one) => one.id === id);
      if (!page) throw new Error(`There is no page ${id}.`);
      return page.data();
    },
  };
}

function sectionOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function isHigh(path: string): boolean {
  return highSections.includes(sectionOf(path));
}
