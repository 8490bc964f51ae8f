import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFile } from '../../files/write-file.ts';
import type { Machine } from '../machine.ts';
import { bestOf, type Measure } from './measure.ts';
import { BenchError } from './run-timed.ts';

/** What the preview needs of the project; the packages are linked. */
const copied = [
  'content',
  'layouts',
  'scripts',
  'static',
  'eleventy.config.ts',
  'package.json',
  'tsconfig.json',
];
const startLimitMs = 60_000;
const editLimitMs = 20_000;
const pollEveryMs = 15;
/** Time between edits: a person saves, looks, writes on. */
const restMs = 1500;

/** The page that is edited: its source below the project, and its address. */
export type EditedPage = { readonly file: string; readonly address: string };

/**
 * Runs the preview in a copy of the project, adds a sentence to a page again and again, and measures the time from the
 * saved file to the served page.
 */
export async function measureEdit(machine: Machine, page: EditedPage, runs: number): Promise<Measure> {
  const copy = await mkdtemp(join(tmpdir(), 'pospolu-bench-'));
  try {
    for (const name of copied) await cp(`${machine.root}/${name}`, `${copy}/${name}`, { recursive: true });
    await symlink(`${machine.root}/node_modules`, `${copy}/node_modules`, 'dir');
    const port = await findFreePort();
    const times = await editPreview(machine, copy, port, page, runs);
    return bestOf(
      { id: 'edit', title: 'an edit of one page, saved until served by npm start', unit: 'ms', aim: 1000 },
      times,
    );
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function editPreview(
  machine: Machine,
  copy: string,
  port: number,
  { address, file }: EditedPage,
  runs: number,
): Promise<number[]> {
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/cli.ts', 'serve', '--port', String(port)],
    {
      cwd: copy,
      env: { ...machine.environment, INIT_CWD: copy },
      stdio: 'ignore',
    },
  );
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const url = `http://127.0.0.1:${port}${address}`;
  try {
    await waitFor(url, '</html>', startLimitMs);
    const times: number[] = [];
    const text = await readFile(`${copy}/${file}`, 'utf8');
    for (let run = 0; run < runs; run += 1) {
      await pause(restMs);
      const mark = `zkouska${run}zkouska`;
      const start = performance.now();
      await writeFile(`${copy}/${file}`, `${text}\n${mark}\n`);
      await waitFor(url, mark, editLimitMs);
      times.push(performance.now() - start);
    }
    return times;
  } finally {
    server.kill();
    await ended;
  }
}

/** Asks for a page until it shows some words. @throws BenchError when that takes too long */
async function waitFor(url: string, words: string, limitMs: number): Promise<void> {
  const end = performance.now() + limitMs;
  while (performance.now() < end) {
    const shown = await fetch(url).then(
      (response) => response.text(),
      () => '',
    );
    if (shown.includes(words)) return;
    await pause(pollEveryMs);
  }
  throw new BenchError(`The preview did not show “${words}” at ${url} within ${limitMs / 1000} s.`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Lets the system choose a port of this machine that nobody uses. */
function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new BenchError('No port is free.')),
      );
    });
  });
}
