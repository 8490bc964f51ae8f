import { installAdvice, managerOf, snapAdvice } from './advice.mjs';
import { installSystemPackages } from './install-system-packages.mjs';
import { PreparationError } from './preparation-error.mjs';

/**
 * Installs what a survey misses where that may be done without asking (root on Debian or Ubuntu); elsewhere it tells
 * the person at the machine what to type.
 * @param {import('./survey.mjs').Survey} survey
 * @param {Omit<import('./prepare-machine.mjs').Task, 'mode'>} task
 * @returns {Promise<void>}
 */
export async function fillGaps(survey, { folder, machine, say }) {
  refuseChromium(survey, machine);
  if (!machine.administrator || managerOf(machine) !== 'apt-get') {
    refuseGaps(survey, machine);
    return;
  }
  // Ubuntu's packages of Firefox hold no browser but the way to a snap.
  const wished = machine.systems[0] === 'debian' ? survey.wished : [];
  const packages = [...survey.missing, ...wished].map((item) => item.packages['apt-get']);
  if (packages.length > 0) await installSystemPackages(packages, folder, say);
}

/**
 * Throws advice for the person at the machine when a survey misses something.
 * @param {import('./survey.mjs').Survey} survey
 * @param {import('./machine.mjs').Machine} machine
 */
export function refuseGaps(survey, machine) {
  refuseChromium(survey, machine);
  if (survey.missing.length > 0) throw new PreparationError(installAdvice(survey.missing, machine));
}

/**
 * @param {import('./survey.mjs').Survey} survey
 * @param {import('./machine.mjs').Machine} machine
 */
function refuseChromium({ chromium }, machine) {
  if (chromium.state === 'wrong-path') {
    throw new PreparationError([
      `CHROMIUM_PATH says ${chromium.path}, but no Chromium, Chrome or Edge answers there.`,
      'Correct the path, or remove the variable, and the usual places are searched.',
    ]);
  }
  if (chromium.state === 'snap-stub') throw new PreparationError(snapAdvice(chromium.path));
  if (chromium.state === 'missing' && machine.systems[0] === 'ubuntu') {
    throw new PreparationError(snapAdvice('the package chromium-browser'));
  }
}
