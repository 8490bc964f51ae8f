import path from 'node:path';
import { runStep } from './run-step.mjs';

const ENVIRONMENT = { DEBIAN_FRONTEND: 'noninteractive' };

/**
 * Installs packages of Debian or Ubuntu; only for who may (root).
 * @param {readonly string[]} packages
 * @param {string} folder of the project
 * @param {(line: string) => void} say
 */
export async function installSystemPackages(packages, folder, say) {
  const step = { command: 'apt-get', folder, say, environment: ENVIRONMENT };
  await runStep({
    ...step,
    title: 'Reading the list of system packages (apt-get update)',
    parameters: ['update'],
    log: path.join(folder, '.cache/prepare-apt-update.log'),
  });
  await runStep({
    ...step,
    title: `Installing ${packages.join(', ')} (apt-get install)`,
    // Another installation may be running: wait for it rather than fail.
    parameters: ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', ...packages],
    log: path.join(folder, '.cache/prepare-apt-install.log'),
  });
}
