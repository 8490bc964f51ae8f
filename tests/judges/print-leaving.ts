import type { LeavingTable } from './leaving-table.ts';
import { stations, type WayName, ways } from './leaving-ways.ts';
import type { Leaving } from './measure-leaving.ts';
import { readerNames } from './reader.ts';

const titles: Readonly<Record<WayName, string>> = {
  'open-closed': 'open way, tab closed',
  'open-exit': 'open way, exit',
  'quiet-exit': 'quiet way, exit',
  'quiet-closed': 'quiet way, tab closed',
  'quiet-without-scripts': 'quiet way, exit, scripts blocked',
  'quiet-without-headers': 'quiet way, exit, host without headers',
};
const unknown = 'cannot tell';

/** Prints the table of expectations as Markdown, one table for each browser. */
export function printLeaving(table: LeavingTable): string {
  return readerNames
    .map((name) => {
      const rows = Object.entries(table[name]).map(([way, row]) => printRow(way as WayName, row));
      return `### ${name}\n\n${head}\n${rows.join('\n')}\n`;
    })
    .join('\n');
}

const head = [
  '| way of leaving | Back goes to | in the list of the history | told to the neutral page | in the disk cache | in other files |',
  '| --- | --- | --- | --- | --- | --- |',
].join('\n');

function printRow(way: WayName, { back, cached, filed, listed, referer }: Leaving): string {
  const walked: string[] = Object.keys(stations[ways[way].way]);
  if (ways[way].headers !== 'scriptless') walked.push('result');
  const cells = [
    titles[way],
    back === 'start' ? 'the page before the visit' : 'a page of ours',
    printNames(listed, walked),
    referer ?? '–',
    printNames(cached, walked),
    printNames(filed, walked),
  ];
  return `| ${cells.join(' | ')} |`;
}

function printNames(names: readonly string[] | null, walked: readonly string[]): string {
  if (names === null) return unknown;
  const missing = walked.filter((name) => !names.includes(name));
  const pages = names.filter((name) => walked.includes(name));
  const others = names.filter((name) => !walked.includes(name));
  const share =
    missing.length === 0
      ? 'all our pages'
      : pages.length === 0
        ? 'none of our pages'
        : missing.length === 1 && missing[0] === walked.at(-1)
          ? 'all our pages but the last'
          : pages.length === 1 && pages[0] === walked.at(-1)
            ? 'the last of our pages'
            : `of our pages ${pages.join(', ')}`;
  return [share, ...others].join(', ');
}
