import { readFile, rm } from 'node:fs/promises';
import { writeFile } from '../files/write-file.ts';
import { build } from './build.ts';
import type { Machine } from './machine.ts';
import { readOptions } from './options.ts';
import { countVitest, type Suite } from './test/count-vitest.ts';
import { runLive } from './test/run-live.ts';

const usage = `npm test -- [options]

Types, format and lint, unit tests, one full build, and the judges on what it made.

  --only <suites>   some of: types,lint,unit,browser,build,end-to-end,timed
  --help            this text`;

const order = ['types', 'lint', 'unit', 'browser', 'build', 'end-to-end', 'timed'] as const;

/** Runs all suites, also after one has failed, and writes reports/tests.json with the real counts. */
export async function test(args: readonly string[], machine: Machine): Promise<number> {
  const { values } = readOptions(args, { only: { type: 'string' } });
  if (values['help']) {
    machine.print(usage);
    return 0;
  }
  const chosen = typeof values['only'] === 'string' ? values['only'].split(',') : [...order];
  const reports = `${machine.root}/reports`;
  const output = `${machine.root}/.cache/test/site`;
  await rm(reports, { recursive: true, force: true });
  const suites: Suite[] = [];
  for (const name of order.filter((entry) => chosen.includes(entry))) {
    machine.print(`\n── ${name} ──`);
    const started = performance.now();
    suites.push(await runSuite(name, { machine, reports, output }));
    machine.print(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
    await writeFile(`${reports}/tests.json`, `${JSON.stringify({ suites }, null, 2)}\n`);
  }
  for (const { name, passed, failed, skipped } of suites) {
    machine.print(`${name.padEnd(12)} ${passed} passed, ${failed} failed, ${skipped} skipped`);
  }
  return suites.some((suite) => suite.failed > 0) ? 1 : 0;
}

type SuitePlace = { readonly machine: Machine; readonly reports: string; readonly output: string };

async function runSuite(
  name: (typeof order)[number],
  { machine, reports, output }: SuitePlace,
): Promise<Suite> {
  const single = (code: number): Suite => ({
    name,
    passed: code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : 1,
    skipped: 0,
  });
  if (name === 'types') return single(await runLive(machine, 'tsc', ['--noEmit']));
  if (name === 'lint') return single(await runLive(machine, 'biome', ['check', '--error-on-warnings', '.']));
  if (name === 'build') return single(await build(['--out', output, '--pseudo'], machine));
  const report = `${reports}/vitest-${name}.json`;
  const code = await runLive(
    machine,
    'vitest',
    ['run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { POSPOLU_BUILD: output },
  );
  const text = await readFile(report, 'utf8').catch(() => null);
  return text === null ? single(code === 0 ? 1 : code) : countVitest(name, text, code);
}
