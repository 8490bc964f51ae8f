import { readFile, rm } from 'node:fs/promises';
import { BuildManifest } from '../../content/manifest.ts';
import { sizeOfFolder } from '../../files/size-of-folder.ts';
import type { Machine } from '../machine.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import { bestOf, type Measure } from './measure.ts';
import { commandLine, runTimed, type TimedRun } from './run-timed.ts';

type CorpusRun = TimedRun & { readonly manifest: BuildManifest };

/** What was measured, and the finished site of the corpus, to be weighed. */
export type CorpusMeasures = {
  readonly measures: readonly Measure[];
  readonly site: string;
  readonly manifest: BuildManifest;
};

/** Builds a site of many pages from nothing, each time in a process of its own, without publications. */
export async function measureCorpus(machine: Machine, pages: number, runs: number): Promise<CorpusMeasures> {
  const folder = `${machine.root}/.cache/bench/corpus`;
  const site = `${folder}/site`;
  await writeCorpus({ root: machine.root, folder: `${folder}/content`, pages });
  const done: CorpusRun[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const made of [
      site,
      `${folder}/.site`,
      `${site}.manifest.json`,
      `${site}.headers.json`,
      `${site}.hosts`,
    ])
      await rm(made, { recursive: true, force: true });
    const options = ['--content', `${folder}/content`, '--out', site, '--only', 'site,search'];
    const timed = await runTimed(machine, commandLine(machine.root, 'build', ...options));
    done.push({ ...timed, manifest: await readManifest(site) });
  }
  const [first] = done;
  if (!first) throw new RangeError('Nothing was run.');
  const printed = first.manifest.pages.length;
  const each = (...stages: readonly string[]) =>
    done.map(
      ({ manifest }) =>
        (stages.reduce((sum, stage) => sum + (manifest.seconds[stage] ?? 0), 0) * 1000) / printed,
    );
  const uses = done.flatMap(({ use }) => use ?? []);
  const absent = uses.length === 0 ? { note: 'This system has no /proc to read it from.' } : {};
  const measures = [
    bestOf({ id: 'corpus-pages', title: 'pages printed, five languages', unit: 'pages' }, [printed]),
    bestOf(
      {
        id: 'corpus-page',
        title: 'a page from source to HTML (stages content, pages)',
        unit: 'ms/page',
        aim: 2.5,
        note: 'Contains reading, schemas, all rules for sources, assets, Markdown, layouts, Eleventy, writing; not the start of Node.',
      },
      each('content', 'pages'),
    ),
    bestOf({ id: 'corpus-content', title: '– of it: content', unit: 'ms/page' }, each('content')),
    bestOf({ id: 'corpus-print', title: '– of it: pages', unit: 'ms/page' }, each('pages')),
    bestOf(
      { id: 'corpus-search', title: 'a page into the search index', unit: 'ms/page', aim: 3 },
      each('search'),
    ),
    bestOf(
      { id: 'corpus-judge', title: 'a page judged by all rules for results', unit: 'ms/page' },
      each('judge'),
    ),
    bestOf(
      { id: 'corpus-build', title: 'whole build, start of Node to its end', unit: 's' },
      done.map(({ milliseconds }) => milliseconds / 1000),
    ),
    bestOf(
      {
        id: 'corpus-processor',
        title: '– of it: processor time, also of what it starts',
        unit: 's',
        ...absent,
      },
      uses.map(({ processorSeconds }) => processorSeconds),
    ),
    bestOf(
      { id: 'corpus-memory', title: 'peak memory of the build and what it starts', unit: 'MB', ...absent },
      uses.map(({ peakBytes }) => peakBytes / 1e6),
    ),
    bestOf({ id: 'corpus-size', title: 'size of the finished site', unit: 'MB' }, [
      (await sizeOfFolder(site)) / 1e6,
    ]),
  ];
  return { measures, site, manifest: first.manifest };
}

/** Reads what a build says about the folder that it made. */
export async function readManifest(site: string): Promise<BuildManifest> {
  return BuildManifest.parse(JSON.parse(await readFile(`${site}.manifest.json`, 'utf8')));
}
