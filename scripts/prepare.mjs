import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMachine } from './prepare/machine.mjs';
import { PreparationError } from './prepare/preparation-error.mjs';
import { prepareMachine } from './prepare/prepare-machine.mjs';

const HELP = `Usage: node scripts/prepare.mjs build | test

Makes this machine ready; npm runs it by itself before build, start, bench and test.
Needs Node 20 or newer and no packages. When all is there, it is silent and takes a moment.

  build   packages (with Node 24), Chromium, poppler
  test    the same and the judges: qpdf, Java, Maven, veraPDF, on Debian also Firefox and WebKitGTK

CHROMIUM_PATH   a Chromium, Chrome or Edge to use instead of the first one found
`;

const LEAST_NODE = 20;
const [mode, ...rest] = process.argv.slice(2);

if (mode === '--help' || mode === '-h') {
  process.stdout.write(HELP);
} else if (Number.parseInt(process.versions.node, 10) < LEAST_NODE) {
  fail(`Node ${process.versions.node} is too old: Node ${LEAST_NODE} or newer is needed to begin.`);
} else if ((mode !== 'build' && mode !== 'test') || rest.length > 0) {
  fail(HELP);
} else {
  await prepare(mode);
}

/** @param {'build' | 'test'} chosen */
async function prepare(chosen) {
  const folder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  const say = (/** @type {string} */ line) => process.stdout.write(`[prepare] ${line}\n`);
  try {
    await prepareMachine({ mode: chosen, folder, machine: readMachine(), say });
  } catch (error) {
    if (!(error instanceof PreparationError)) throw error;
    fail(error.message);
  }
}

/** @param {string} message */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
