import { addTexts, readTopics, type Topics } from '../../../layouts/browser/search-topics.ts';
import { PageMeta } from '../../../scripts/content/page.ts';
import { SearchWords } from '../../../scripts/content/search-words.ts';
import { planTexts } from '../../../scripts/search/plan-texts.ts';
import { planTopics } from '../../../scripts/search/plan-topics.ts';
import type { Fragment } from '../../../scripts/search/read-fragments.ts';
import type { TopicIndex } from '../../../scripts/words/topic-index.ts';

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
  families: [
    ['bít', 'mlátit', 'facka'],
    ['dítě', 'dieťa'],
  ],
  reserved: ['change'],
  voices: {
    personal: ['mě', 'bojím se', 'moje'],
    child: ['táta', 'mamka'],
    adult: ['manžel'],
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
  return readTopics(plan(tag, pages, words), tag);
}

/** Gives what a search page would load of some pages, and notes what is loaded. */
export function siteOf(tag: string, pages: readonly SamplePage[]) {
  const loaded: string[] = [];
  const topics = topicsOf(tag, pages);
  return {
    loaded,
    knowledge: {
      topics,
      loadDeeper: async () => {
        loaded.push(`texts ${tag}`);
        return addTexts(topics, planTexts(fragmentsOf(tag, pages), plan(tag, pages, sampleWords)));
      },
    },
    loadPage: async (id: string) => {
      loaded.push(id);
      const { path, text = '', title } = pages.find((page) => page.path === id) ?? { path: id, title: '' };
      return { url: `/${path}/`, title, content: `${title}. ${text}` };
    },
  };
}

function plan(tag: string, pages: readonly SamplePage[], words: SearchWords): TopicIndex {
  const sources = new Map(
    pages.map(({ answers = [], path, title }) => {
      const meta = PageMeta.parse({ title, description: '–', answers, review: 'none' });
      return [`/${tag}/${path}/`, { path, meta }];
    }),
  );
  return planTopics(fragmentsOf(tag, pages), tag, { words, sources });
}

function fragmentsOf(tag: string, pages: readonly SamplePage[]): Fragment[] {
  return pages.map(({ keywords = '', path, text = '', title }) => ({
    id: path,
    tag,
    url: `/${tag}/${path}/`,
    content: `${title}. ${text}`,
    headings: [],
    meta: { title, keywords, section: sectionOf(path), safety: isHigh(path) ? 'high' : 'normal' },
  }));
}

function sectionOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function isHigh(path: string): boolean {
  return highSections.includes(sectionOf(path));
}
