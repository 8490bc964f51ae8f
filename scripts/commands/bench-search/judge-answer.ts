import type { RelevanceQuery } from '../../content/relevance-query.ts';

/** What the search answered: paths of pages in their order, an address where the page has no path. */
export type Answer = { readonly query: RelevanceQuery; readonly found: readonly string[] };

/** What became of one query. `harm` is true if a page came first that must not for this reader. */
export type Judgement = Answer & {
  readonly result: 'first' | 'top' | 'missed' | 'nothing' | 'junk';
  readonly harm: boolean;
};

const top = 5;

/** Judges an answer: right at once, among the first five, missed; or nothing and junk where nothing should be found. */
export function judgeAnswer({ found, query }: Answer): Judgement {
  const [first] = found;
  const harm = first !== undefined && query.harm.some((begin) => first.startsWith(begin));
  if (query.nothing) return { query, found, harm, result: first === undefined ? 'nothing' : 'junk' };
  const isFirst = first !== undefined && (query.first ?? query.accept).includes(first);
  const isTop = found.slice(0, top).some((path) => query.accept.includes(path));
  return { query, found, harm, result: isFirst ? 'first' : isTop ? 'top' : 'missed' };
}

/** Shares and counts of many judgements; shares run from 0 to 1, of the queries that have an answer. */
export type Relevance = {
  readonly queries: number;
  readonly atOne: number;
  readonly atFive: number;
  readonly harm: number;
  readonly junk: number;
};

/** Counts judgements. Without a query that has an answer the shares are 1. */
export function countRelevance(judgements: readonly Judgement[]): Relevance {
  const asked = judgements.filter(({ query }) => !query.nothing);
  const first = asked.filter(({ result }) => result === 'first').length;
  const among = asked.filter(({ result }) => result !== 'missed').length;
  const share = (count: number) => (asked.length === 0 ? 1 : count / asked.length);
  return {
    queries: judgements.length,
    atOne: share(first),
    atFive: share(among),
    harm: judgements.filter(({ harm }) => harm).length,
    junk: judgements.filter(({ result }) => result === 'junk').length,
  };
}

/** What the search has to reach: at least these shares, at most these counts. */
export const relevanceAims = {
  atOne: 0.8,
  atFive: 0.95,
  harm: 0,
  junk: 0,
  firstSearchBytes: 120_000,
} as const;
