import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { openLoopbackReader } from '../browser/open-reader.ts';
import { loadLibrary } from '../content/load-library.ts';
import { BuildManifest } from '../content/manifest.ts';
import { writeFile } from '../files/write-file.ts';
import { countRelevance } from './bench-search/judge-answer.ts';
import { measureRelevance } from './bench-search/measure-relevance.ts';
import { writeRelevance } from './bench-search/write-relevance.ts';
import { type Machine, MachineError, requireBrowser } from './machine.ts';
import { readOptions } from './options.ts';
import type { Command } from './run-command.ts';

const usage = `npm run bench:search -- [options]

Types the queries of tests/relevance/ into the search page of the finished site, in a real Chromium, and counts how often
a right page comes first (at 1) and among the first five (at 5), how often a page comes first that could harm the reader,
and how often something is found where nothing should be. Queries in tests/relevance/kept/ count apart. A missed aim is
no failure of the command.

  --dist <folder>     the finished folder (default: dist)
  --content <folder>  the content it was made from (default: content)
  --queries <folder>  the queries (default: tests/relevance)
  --only <tags>       languages, such as cs,uk (default: all)
  --json <file>       where all answers go (default: reports/search.json)
  --help              this text`;

/** Measures how well the search answers; prints a table and writes every answer to a file. */
export const benchSearch: Command = async (args, machine) => {
  const { values } = readOptions(args, {
    dist: { type: 'string' },
    content: { type: 'string' },
    queries: { type: 'string' },
    only: { type: 'string' },
    json: { type: 'string' },
  });
  if (values['help']) {
    machine.print(usage);
    return 0;
  }
  const folderOf = (name: string, fallback: string) =>
    typeof values[name] === 'string'
      ? resolve(machine.folder, values[name])
      : resolve(machine.root, fallback);
  const content = folderOf('content', 'content');
  const { library } = await loadLibrary(dirname(content), basename(content));
  if (!library) throw new MachineError('The content cannot be read. Run npm run check.');
  const only = typeof values['only'] === 'string' ? values['only'].split(',') : null;
  const tags = library.languages.map(({ tag }) => tag).filter((tag) => only === null || only.includes(tag));
  const site = await readSite(folderOf('dist', 'dist'));
  const results = await withReader(machine, (browser) =>
    measureRelevance({ site, library, queries: folderOf('queries', 'tests/relevance'), tags }, browser),
  );
  machine.print(writeRelevance(results));
  const report = results.map((result) => ({ ...result, ...countRelevance(result.judgements) }));
  await writeFile(folderOf('json', 'reports/search.json'), `${JSON.stringify(report, null, 2)}\n`);
  return 0;
};

async function readSite(output: string): Promise<{ readonly folder: string; readonly base: string }> {
  const folder = await realpath(output).catch(() => null);
  const manifest = await readFile(`${output}.manifest.json`, 'utf8').catch(() => null);
  if (folder === null || manifest === null)
    throw new MachineError(
      `There is no finished site at ${output}. Run npm run build first, or name its folder by --dist.`,
    );
  return { folder, base: BuildManifest.parse(JSON.parse(manifest)).base };
}

async function withReader<T>(
  machine: Machine,
  work: (browser: Awaited<ReturnType<typeof openLoopbackReader>>) => Promise<T>,
): Promise<T> {
  const browser = await openLoopbackReader(requireBrowser(machine).executable);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
