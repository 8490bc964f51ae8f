import { splitSections } from '../../../content/sections.ts';
import type { CorpusLanguage, CorpusWords } from './corpus-words.ts';
import { makeSentence } from './make-sentence.ts';
import type { CorpusPage, CorpusPlan } from './plan-corpus.ts';
import { startRandom } from './random.ts';
import { writeArticle } from './write-article.ts';

/** Every tenth article has a drawing, every fourth contacts beside it. */
const picturesEvery = 10;
const contactsEvery = 4;
/** Titles are numbered beyond the emergency numbers, which the sources must not write out. */
const firstNumber = 201;

/** Makes the pages of all languages as Markdown, by their place in the content folder. */
export function makePages(plan: CorpusPlan, words: CorpusWords): Map<string, string> {
  const files = new Map<string, string>();
  const [source = ''] = Object.keys(words.languages);
  for (const [place, page] of plan.pages.entries()) {
    const bodies = new Map<string, string>();
    for (const [tag, language] of Object.entries(words.languages)) {
      const made = makePage(place, page, { tag, language, plan, words, own: tag === source });
      bodies.set(tag, made.body);
      const original = bodies.get(source) ?? '';
      const meta =
        tag === source
          ? { ...made.meta, answers: [`${made.meta['title']}?`] }
          : { ...made.meta, translated: hashes(original) };
      files.set(`${tag}/${page.path}.md`, `---\n${writeMeta(meta)}---\n\n${made.body}\n`);
    }
  }
  return files;
}

type PageWorld = {
  readonly tag: string;
  readonly language: CorpusLanguage;
  readonly plan: CorpusPlan;
  readonly words: CorpusWords;
  readonly own: boolean;
};

type Meta = Readonly<Record<string, unknown>>;

function makePage(place: number, page: CorpusPage, world: PageWorld): { meta: Meta; body: string } {
  const { language, own, plan, tag, words } = world;
  const random = startRandom(`${tag} ${page.path}`);
  const sentence = (form?: 'plain') => makeSentence(language, words.cities, random, form);
  const articles = plan.pages.filter(({ kind }) => kind === 'article');
  const titleOf = (entry: CorpusPage) => nameOf(plan.pages.indexOf(entry), entry, world);
  const topic = own ? page.topic : null;
  const isArticle = page.kind === 'article';
  const meta = {
    title: nameOf(place, page, world),
    description: topic?.description ?? sentence('plain'),
    ...(isArticle || page.kind === 'section' ? {} : { kind: page.kind }),
    order: place,
    ...(isArticle && place % contactsEvery === 0 ? { contacts: ['linka-116006', 'ic-ustecky'] } : {}),
    ...(isArticle ? { next: [random.pick(articles).path, random.pick(articles).path] } : {}),
    ...(page.kind === 'home'
      ? { situations: articles.slice(0, 8).map((way) => ({ text: titleOf(way), page: way.path })) }
      : {}),
    review: 'none',
  };
  const parts = {
    ...language,
    cities: words.cities,
    titleOf,
    targets: articles,
    random,
    sentence: () => sentence(),
  };
  const body = isArticle
    ? writeArticle(page, topic?.sentences ?? [], parts, place % picturesEvery === 3)
    : [sentence(), sentence(), sentence()].join(' ');
  return { meta, body };
}

function nameOf(place: number, page: CorpusPage, { language, own }: PageWorld): string {
  const fixed = language.pages[page.path];
  if (fixed !== undefined) return fixed;
  if (page.kind === 'section') return page.city ?? page.path;
  if (own) return page.topic?.title ?? `${page.service}, ${page.city}`;
  const name = `${language.titles[place % language.titles.length]} ${place + firstNumber}`;
  return page.city === null ? name : `${name}, ${page.city}`;
}

function hashes(body: string): Meta {
  return Object.fromEntries(splitSections(body, 1).map(({ id, hash }) => [id, hash]));
}

/** JSON is YAML, too (YAML 1.2, 1.2). */
function writeMeta(meta: Meta): string {
  return Object.entries(meta)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}
