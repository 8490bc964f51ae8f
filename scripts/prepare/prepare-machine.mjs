import { existsSync } from 'node:fs';
import path from 'node:path';
import { fillGaps, refuseGaps } from './fill-gaps.mjs';
import { holdLock } from './hold-lock.mjs';
import { installPackages, lockHash, packagesAreCurrent } from './install-packages.mjs';
import { fetchJudges } from './judges.mjs';
import { carriedRuntime, findRuntime } from './node-runtime.mjs';
import { PROGRAMS } from './programs.mjs';
import { readStamp, writeStamp } from './stamp.mjs';
import { surveyPrograms } from './survey.mjs';

/**
 * @typedef {object} Task
 * @property {'build' | 'test'} mode
 * @property {string} folder of the project
 * @property {import('./machine.mjs').Machine} machine
 * @property {(line: string) => void} say
 */

/**
 * Brings this machine to where `npm run build` or `npm test` works; does nothing when it is there already.
 * @param {Task} task
 * @returns {Promise<void>}
 */
export async function prepareMachine(task) {
  if (isPrepared(task)) return;
  await holdLock(path.join(task.folder, '.cache/prepare.lock'), task.say, async () => {
    if (!isPrepared(task)) await prepareNow(task);
  });
}

/** @param {Task} task */
function isPrepared({ mode, folder, machine }) {
  const prepared = packagesAreCurrent(folder) ? readStamp(folder, mode, machine.environment) : null;
  // An earlier version of this list may have prepared the machine.
  return prepared !== null && PROGRAMS[mode].every(({ command }) => command in prepared.programs);
}

/** @param {Task} task */
async function prepareNow({ mode, folder, machine, say }) {
  const hasRuntime = existsSync(carriedRuntime(folder, machine.platform));
  if (!hasRuntime || !packagesAreCurrent(folder)) await installPackages(folder, say);
  const node = findRuntime(folder, machine);
  let survey = surveyPrograms(mode, machine);
  if (survey.missing.length + survey.wished.length > 0) {
    await fillGaps(survey, { folder, machine, say });
    survey = surveyPrograms(mode, machine);
    refuseGaps(survey, machine);
    for (const { name, skipped } of survey.wished) say(`Without ${name} some tests are skipped: ${skipped}.`);
  }
  const programs = { node, ...survey.found };
  if (mode === 'test') Object.assign(programs, await fetchJudges(folder, say));
  writeStamp(folder, mode, {
    lock: lockHash(folder),
    chosen: machine.environment['CHROMIUM_PATH'] ?? '',
    programs,
  });
  say(
    `Ready: ${Object.entries(programs)
      .map(([name, { version }]) => `${name} ${version}`)
      .join(', ')}.`,
  );
}
