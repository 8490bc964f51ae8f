import { describe, expect, it } from 'vitest';
import { countRelevance, judgeAnswer } from '../../../scripts/commands/bench-search/judge-answer.ts';
import { RelevanceQuery } from '../../../scripts/content/relevance-query.ts';

const asked = (more: object = {}) =>
  RelevanceQuery.parse({
    query: 'bije mě',
    persona: 'night',
    kind: 'everyday',
    accept: ['help/danger', 'help/index'],
    harm: ['change/', 'experts/'],
    ...more,
  });
const junk = RelevanceQuery.parse({ query: 'guláš', persona: 'passer', kind: 'junk', nothing: true });
const judge = (found: readonly string[], more?: object) => judgeAnswer({ query: asked(more), found });

describe('an answer of the search', () => {
  it('is right at once, among the first five, or missed', () => {
    expect(judge(['help/index']).result).toBe('first');
    expect(judge(['parents/talk', 'a', 'b', 'c', 'help/danger']).result).toBe('top');
    expect(judge(['parents/talk', 'a', 'b', 'c', 'd', 'help/danger']).result).toBe('missed');
    expect(judge([]).result).toBe('missed');
  });

  it('is right at once only by the pages that may be first', () => {
    expect(judge(['help/index'], { first: ['help/danger'] }).result).toBe('top');
  });

  it('harms if a page comes first that must not', () => {
    expect(judge(['change/now', 'help/danger']).harm).toBe(true);
    expect(judge(['help/danger', 'change/now']).harm).toBe(false);
  });

  it('is junk where nothing should be found', () => {
    expect(judgeAnswer({ query: junk, found: ['help/index'] }).result).toBe('junk');
    expect(judgeAnswer({ query: junk, found: [] }).result).toBe('nothing');
  });
});

describe('a query', () => {
  it('names pages, or expects nothing, never both or neither', () => {
    expect(RelevanceQuery.safeParse({ query: 'a', persona: 'b', kind: 'c' }).success).toBe(false);
    expect(
      RelevanceQuery.safeParse({ query: 'a', persona: 'b', kind: 'c', accept: ['d'], nothing: true }).success,
    ).toBe(false);
  });
});

it('shares count queries with an answer alone', () => {
  const judgements = [
    judge(['help/index']),
    judge(['x', 'help/index']),
    judge(['change/now']),
    judgeAnswer({ query: junk, found: ['x'] }),
  ];
  expect(countRelevance(judgements)).toEqual({
    queries: 4,
    atOne: 1 / 3,
    atFive: 2 / 3,
    harm: 1,
    junk: 1,
  });
});
