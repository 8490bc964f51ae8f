import type { BuildManifest } from '../../content/manifest.ts';
import type { Machine } from '../machine.ts';
import { bestOf, type Measure } from './measure.ts';
import { readManifest } from './measure-corpus.ts';
import { commandLine, runTimed, type TimedRun } from './run-timed.ts';

/** What was measured, and the finished site of the real content, to be weighed. */
export type RealBuildMeasures = {
  readonly measures: readonly Measure[];
  readonly site: string;
  readonly manifest: BuildManifest;
};

/** Builds the real content into a folder of its own, then again without a change. */
export async function measureRealBuild(machine: Machine, runs: number): Promise<RealBuildMeasures> {
  const { root } = machine;
  const site = `${root}/.cache/bench/real/site`;
  const build = () => runTimed(machine, commandLine(root, 'build', '--out', site));
  await build();
  const done: (TimedRun & { readonly stages: number })[] = [];
  let manifest = await readManifest(site);
  for (let run = 0; run < runs; run += 1) {
    const timed = await build();
    manifest = await readManifest(site);
    done.push({
      ...timed,
      stages: Object.values(manifest.seconds).reduce((sum, seconds) => sum + seconds, 0),
    });
  }
  const preparations: number[] = [];
  for (let run = 0; run < runs; run += 1)
    preparations.push((await runTimed(machine, ['scripts/prepare.mjs', 'build'])).milliseconds / 1000);
  const stages = Object.entries(manifest.seconds).map(([name, seconds]) => `${name} ${seconds.toFixed(2)}`);
  const measures = [
    bestOf(
      {
        id: 'second-build',
        title: 'build of unchanged sources, start of Node to its end',
        unit: 's',
        aim: 2,
        note: `Stages of the last run in s: ${stages.join(' · ')}.`,
      },
      done.map(({ milliseconds }) => milliseconds / 1000),
    ),
    bestOf(
      { id: 'second-build-stages', title: '– of it: the stages', unit: 's' },
      done.map(({ stages: seconds }) => seconds),
    ),
    bestOf(
      { id: 'second-build-processor', title: '– of it: processor time, also of what it starts', unit: 's' },
      done.flatMap(({ use }) => use?.processorSeconds ?? []),
    ),
    bestOf(
      { id: 'preparation', title: 'preparation that npm runs before it, nothing to do', unit: 's', aim: 1 },
      preparations,
    ),
  ];
  return { measures, site, manifest };
}

/** Judges the sources of the real content in a process of its own. */
export async function measureCheck(machine: Machine, runs: number): Promise<Measure> {
  const done: number[] = [];
  for (let run = 0; run < runs; run += 1)
    done.push((await runTimed(machine, commandLine(machine.root, 'check'))).milliseconds / 1000);
  return bestOf({ id: 'check', title: 'npm run check, start of Node to its end', unit: 's', aim: 3 }, done);
}
