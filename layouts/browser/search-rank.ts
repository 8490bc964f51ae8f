import type { MatchedWord, TypedQuery } from './search-match.ts';
import type { TopicLine, Topics } from './search-topics.ts';

/** A page that may be shown, and what speaks for it. */
export type RankedPage = {
  readonly id: string;
  readonly section: string;
  readonly high: boolean;
  /** Whether somebody said exactly what leads there. */
  readonly said: boolean;
  /** Share of what was asked that the page answers, by how telling the words are: 0 to 1. */
  readonly share: number;
  readonly score: number;
};

/** A page that answers less of a question is never shown: it would share a common word with it. */
const leastShare = 0.16;
const shareCounts = 0.6;
const saidCounts = 2;
/** Where pages have the same line, the one with more like it goes first. */
const alsoCounts = 0.2;
const othersCounted = 3;
const unknownCounts = 0.7;

/** Ranks the pages of a language for what was typed, the best first, without regard to who speaks. */
export function rankPages(topics: Topics, { said, words }: TypedQuery): RankedPage[] {
  const asked = words.map((word) => ({ ...word, worth: worthOf(word, topics) }));
  const whole = sum(asked, ({ worth }) => worth);
  const length = Math.sqrt(sum(asked, ({ worth }) => worth ** 2));
  const ranked = topics.pages.map(({ high, id, lines, said: leads = [], section }) => {
    const spoken = leads.filter((words) => saysIt(said, words)).map((words) => words.split(' ').length);
    const longest = Math.max(0, ...spoken);
    const alike = lines.map((line) => likeness(line, asked, length, topics)).sort((a, b) => b - a);
    const [nearest = 0, ...others] = alike;
    const share = whole === 0 ? 0 : sum(asked, (word) => word.worth * strongest(word, lines)) / whole;
    const also = sum(others.slice(0, othersCounted), (likeness) => likeness) / othersCounted;
    const score =
      nearest + alsoCounts * also + shareCounts * share + (longest === 0 ? 0 : saidCounts + longest / 4);
    return { id, section, high, said: longest > 0, share, score };
  });
  return ranked.filter(({ said, share }) => said || share >= leastShare).sort(compareRanked);
}

/** Tells whether words were said exactly so, one after another; `*` lets up to two others stand between. */
export function saysIt(said: string, words: string): boolean {
  if (!words.includes('*')) return ` ${said} `.includes(` ${words} `);
  return new RegExp(` ${words.replace(/ \* /g, '( [^ ]+){0,2} ')} `).test(` ${said} `);
}

/** Compares two pages: the higher score first, else by name, so that the order is always the same. */
export function compareRanked(a: RankedPage, b: RankedPage): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

type AskedWord = MatchedWord & { readonly worth: number };

/** A word that nobody knows weighs less than a rare one: it is often a name, or beside the point. */
function worthOf({ stems }: MatchedWord, { pages, worth }: Topics): number {
  if (stems.size === 0) return unknownCounts * Math.log(1 + pages.length);
  return Math.max(...[...stems.keys()].map((stem) => worth.get(stem) ?? 0));
}

/** Gives the cosine of the angle between a line and what was asked, times what the line weighs. */
function likeness(line: TopicLine, asked: readonly AskedWord[], length: number, { worth }: Topics): number {
  const common = sum(asked, (word) => word.worth ** 2 * sureness(word, line));
  if (common === 0) return 0;
  const own = Math.sqrt(sum(line.stems, (stem) => (worth.get(stem) ?? 0) ** 2));
  return (line.weight * common) / (own * length);
}

function strongest(word: MatchedWord, lines: readonly TopicLine[]): number {
  return Math.max(0, ...lines.map((line) => sureness(word, line) * Math.min(1, Math.sqrt(line.weight))));
}

function sureness({ stems }: MatchedWord, line: TopicLine): number {
  return Math.max(0, ...line.stems.map((stem) => stems.get(stem) ?? 0));
}

function sum<T>(items: readonly T[], weigh: (item: T) => number): number {
  return items.reduce((total, item) => total + weigh(item), 0);
}
