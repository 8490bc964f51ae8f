import type { CorpusPage } from './plan-corpus.ts';
import type { Random } from './random.ts';

/** What the text of a page is made of, in one language. */
export type ArticleParts = {
  readonly sentence: () => string;
  readonly headings: readonly string[];
  readonly tableHeads: readonly string[];
  readonly related: string;
  readonly cities: readonly string[];
  /** Gives the title of a page in the language. */
  readonly titleOf: (page: CorpusPage) => string;
  /** Pages to which the text may lead. */
  readonly targets: readonly CorpusPage[];
  readonly random: Random;
};

/** Sections in their order, the same in all languages; a heading is found by its place. */
const sections = ['when', 'how', 'bring', 'rights', 'questions', 'places', 'children', 'next'];
/** Contacts whose numbers stand in tables. */
const contacts = ['158', 'linka-116006', 'linka-bezpeci', 'linka-senioru', 'ic-ustecky'];
const picture = 'doma';

/** Writes about 600 words: an opening, eight sections with lists, a table, quotes and links, and related pages. */
export function writeArticle(
  page: CorpusPage,
  opening: readonly string[],
  parts: ArticleParts,
  illustrated: boolean,
): string {
  const { headings, random, sentence, targets, titleOf } = parts;
  const many = (count: number) => Array.from({ length: count }, sentence);
  const paragraph = () => many(3 + random.below(3)).join(' ');
  const link = () => {
    const target = random.pick(targets);
    return `[${titleOf(target)}](page:${target.path})`;
  };
  const own =
    opening.length > 0 ? [opening.slice(0, 2).join(' '), opening.slice(2).join(' ')] : [many(3).join(' ')];
  const blocks = [...own, ...(illustrated ? [`::picture[${picture}]`] : [])];
  for (const [index, id] of sections.entries()) {
    blocks.push(`## ${headings[index] ?? id} {#${id}}`, paragraph());
    if (id === 'how')
      blocks.push(
        many(5)
          .map((text) => `- ${text}`)
          .join('\n'),
      );
    else if (id === 'bring')
      blocks.push(
        `${sentence()} **${sentence()}** ${link()}.`,
        `### ${headings[5] ?? id} {#${id}-more}`,
        paragraph(),
      );
    else if (id === 'rights') blocks.push(writeTable(parts));
    else if (id === 'questions')
      blocks.push(
        many(4)
          .map((text, place) => `${place + 1}. ${text}`)
          .join('\n'),
      );
    else blocks.push(`> ${sentence()}`);
  }
  const related = Array.from({ length: 4 }, () => `- ${link()}`).join('\n');
  return [...blocks, `## ${parts.related} {#related-${page.kind}}`, related].join('\n\n');
}

function writeTable({ cities, random, tableHeads }: ArticleParts): string {
  const rows = Array.from({ length: 5 }, () => {
    const hours = `${7 + random.below(3)}:00–${14 + random.below(5)}:30`;
    return `| ${random.pick(cities)} | :contact[${random.pick(contacts)}] | ${hours} |`;
  });
  return [`| ${tableHeads.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n');
}
