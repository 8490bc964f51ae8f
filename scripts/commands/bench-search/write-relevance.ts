import { countRelevance, type Judgement, relevanceAims } from './judge-answer.ts';
import type { HalfResult } from './measure-relevance.ts';

/** Writes results as a table for a terminal, and below it every query that missed, harmed or brought junk. */
export function writeRelevance(results: readonly HalfResult[]): string {
  const rows = results.map(({ firstSearchBytes, half, judgements, tag }) => {
    const { atFive, atOne, harm, junk, queries } = countRelevance(judgements);
    return [
      `${tag} ${half}`.padEnd(14),
      String(queries).padStart(7),
      percent(atFive).padStart(9),
      percent(atOne).padStart(9),
      String(harm).padStart(6),
      String(junk).padStart(6),
      `${(firstSearchBytes / 1000).toFixed(1)} kB`.padStart(13),
    ].join('');
  });
  const aims = `${'aim'.padEnd(21)}${`≥ ${percent(relevanceAims.atFive)}`.padStart(9)}${`≥ ${percent(relevanceAims.atOne)}`.padStart(9)}${'0'.padStart(6)}${'0'.padStart(6)}${`≤ ${relevanceAims.firstSearchBytes / 1000} kB`.padStart(13)}`;
  const head = `${''.padEnd(14)}queries     at 5     at 1  harm  junk first search`;
  const faults = results.flatMap(({ half, judgements, tag }) =>
    judgements.filter(isFault).map((judgement) => `${tag} ${half}  ${describe(judgement)}`),
  );
  return [head, ...rows, aims, '', ...faults].join('\n');
}

function isFault({ harm, result }: Judgement): boolean {
  return harm || result === 'missed' || result === 'junk' || result === 'top';
}

function describe({ found, harm, query, result }: Judgement): string {
  const wanted = query.nothing ? '–' : (query.first ?? query.accept).join(' ');
  const got = found.slice(0, 5).join(' ') || '–';
  return `${harm ? 'HARM ' : ''}${result === 'top' ? 'not first' : result}  “${query.query}” (${query.persona})\n    wanted ${wanted}\n    found  ${got}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
