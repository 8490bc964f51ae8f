import { type Hardness, rankPages } from '../checks/reading/rank-pages.ts';
import type { Library } from '../content/library.ts';
import type { Machine } from './machine.ts';

const headings: Record<Hardness, string> = {
  sentences: 'Longest sentences on average, measured by the limit of the page',
  longWords: 'Most words over four syllables, of a hundred words',
  passives: 'Most passives, of a hundred sentences',
  foreign: 'Most foreign words',
};

/** Prints the pages that are hardest to read, by each measure; `count` is the length of a list. */
export function printReading(library: Library, count: number, machine: Pick<Machine, 'print'>): void {
  for (const { hardness, pages } of rankPages(library)) {
    machine.print(`\n${headings[hardness]}`);
    if (pages.length === 0) machine.print('  none');
    for (const { file, line, shown } of pages.slice(0, count))
      machine.print(`  ${shown}  ${line === null ? file : `${file}:${line}`}`);
  }
}
