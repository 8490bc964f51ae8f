import { CHROMIUM, findChromium } from './chromium.mjs';
import { OTHER_BROWSERS } from './other-browsers.mjs';
import { findProgram, PROGRAMS } from './programs.mjs';

/**
 * What a mode needs from the system: what is there and what is not.
 * @typedef {object} Survey
 * @property {Readonly<Record<string, { readonly path: string, readonly version: string }>>} found by command
 * @property {readonly import('./advice.mjs').Missing[]} missing
 * @property {readonly import('./other-browsers.mjs').OtherBrowser[]} wished not there, and the tests do without
 * @property {import('./chromium.mjs').ChromiumSearch} chromium
 */

/**
 * Looks for Chromium and the programs that a mode needs.
 * @param {'build' | 'test'} mode
 * @param {import('./machine.mjs').Machine} machine
 * @param {readonly string[]} [chromiumPlaces] the usual places of this system
 * @returns {Survey}
 */
export function surveyPrograms(mode, machine, chromiumPlaces) {
  const chromium = findChromium(machine, chromiumPlaces);
  const missing = chromium.state === 'found' ? [] : [CHROMIUM];
  const found =
    chromium.state === 'found' ? { chromium: { path: chromium.path, version: chromium.version } } : {};
  for (const program of PROGRAMS[mode]) {
    const place = findProgram(program, machine);
    if (place === null) missing.push(program);
    else Object.assign(found, { [program.command]: place });
  }
  const wished =
    mode === 'test' ? OTHER_BROWSERS.filter((browser) => findProgram(browser, machine) === null) : [];
  return { found, missing, wished, chromium };
}
