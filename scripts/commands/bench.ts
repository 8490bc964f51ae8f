import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { addressOf } from '../content/address.ts';
import { loadLibrary } from '../content/load-library.ts';
import { writeFile } from '../files/write-file.ts';
import { verdictOf } from './bench/measure.ts';
import { measureCorpus } from './bench/measure-corpus.ts';
import { measureEdit } from './bench/measure-edit.ts';
import { measurePaper } from './bench/measure-paper.ts';
import { measureCheck, measureRealBuild } from './bench/measure-real-build.ts';
import { measureScores } from './bench/measure-scores.ts';
import { findMedianArticle, measureWeight } from './bench/measure-weight.ts';
import { BenchError } from './bench/run-timed.ts';
import { type MeasureGroup, writeTable } from './bench/write-table.ts';
import { readBuildDay } from './build-day.ts';
import { type Machine, MachineError } from './machine.ts';
import { readOptions, UsageError } from './options.ts';
import type { Command } from './run-command.ts';

const usage = `npm run bench -- [options]

Measures speed and weight and compares them with the aims: a site of many pages built from nothing, what an article
weighs, Lighthouse, printing, the second build, an edit while npm start runs, npm run check. The best run counts,
since other work on the machine can only slow it down; of Lighthouse’s points the median of three. A missed aim is no failure of the command.

  --pages <number>   pages of the corpus, in five languages together (default: 1000)
  --runs <number>    how often each thing is measured (default: 3)
  --json <file>      where the numbers of all runs go (default: reports/bench.json)
  --help             this text`;

/** The page by which the weight of real pages is judged; it is the fullest one that readers in danger open. */
const heaviest = 'help/eviction';

/** Measures everything and prints a table; exit code 1 if something could not be measured at all. */
export const bench: Command = async (args, machine) => {
  const { values } = readOptions(args, {
    pages: { type: 'string' },
    runs: { type: 'string' },
    json: { type: 'string' },
  });
  if (values['help']) {
    machine.print(usage);
    return 0;
  }
  const pages = readCount('pages', values['pages'] ?? '1000', 25);
  const runs = readCount('runs', values['runs'] ?? '3', 1);
  const report = resolve(
    machine.root,
    typeof values['json'] === 'string' ? values['json'] : 'reports/bench.json',
  );
  const [load = 0] = loadavg();
  const processors = `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`;
  machine.print(
    `${processors}, Node ${process.versions.node}; busy with ${load.toFixed(1)} other tasks at the start`,
  );
  try {
    const groups = await measureAll(machine, pages, runs);
    const measures = groups.flatMap((group) => group.measures);
    const lines = measures.map((measure) => ({ ...measure, verdict: verdictOf(measure) }));
    await writeFile(report, `${JSON.stringify({ processors, load, runs, measures: lines }, null, 2)}\n`);
    machine.print(writeTable(groups));
    const missed = lines.filter(({ verdict }) => verdict === 'missed').length;
    const met = lines.filter(({ verdict }) => verdict === 'met').length;
    machine.print(`\nAims: ${met} met, ${missed} missed. All runs are in ${report}.`);
    return 0;
  } catch (cause) {
    if (!(cause instanceof BenchError)) throw cause;
    machine.printError(cause.message);
    return 1;
  }
};

async function measureAll(machine: Machine, pages: number, runs: number): Promise<MeasureGroup[]> {
  const { library } = await loadLibrary(machine.root);
  if (!library) throw new MachineError('The content cannot be read. Run npm run check.');
  const { source } = library.site;
  const tell = (what: string) => machine.print(`measuring: ${what} …`);
  tell(`a corpus of ${pages} pages`);
  const corpus = await measureCorpus(machine, pages, runs);
  tell('the real content');
  const real = await measureRealBuild(machine, runs);
  const check = await measureCheck(machine, runs);
  const address = addressOf(library, source, heaviest);
  const file = `/${address.slice(library.site.base.length)}index.html`;
  const entry = real.manifest.pages.find((page) => page.file === file);
  if (!entry) throw new BenchError(`The page ${heaviest} was not printed to ${file}.`);
  const weights = [
    ...(await measureWeight({ ...real, entry, id: 'weight-eviction', title: `${heaviest} (${source})` })),
    ...(await measureWeight({
      ...corpus,
      entry: await findMedianArticle(corpus.site, corpus.manifest),
      id: 'weight-corpus',
      title: 'median article of the corpus',
    })),
  ];
  tell('pages with Lighthouse, three times each');
  const scores = await measureScores(machine, real.site, library);
  tell('publications');
  const paper = await measurePaper(machine, await readBuildDay(machine.root, machine.today), runs);
  tell('edits while the preview runs');
  const edited = library.pages.get(source)?.get(heaviest)?.file ?? '';
  const edit = await measureEdit(machine, { file: edited, address }, runs);
  return [
    { heading: 'A large site, built from nothing', measures: corpus.measures },
    { heading: 'Weight of an article', measures: weights },
    { heading: 'Lighthouse, median of three', measures: scores },
    { heading: 'Paper', measures: paper },
    { heading: 'Every day', measures: [...real.measures, edit, check] },
  ];
}

function readCount(name: string, given: string | boolean, least: number): number {
  const count = Number(given);
  if (!Number.isInteger(count) || count < least)
    throw new UsageError(`“${String(given)}” is no number for --${name}. The least is ${least}.`);
  return count;
}
