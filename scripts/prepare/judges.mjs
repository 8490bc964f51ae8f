import path from 'node:path';
import { fetchJars, JARS } from '../programs/fetch-jars.mjs';
import { PreparationError } from './preparation-error.mjs';
import { hideHosts } from './run-step.mjs';

/**
 * Fetches the judges that no system package offers, and tells where they are.
 * @param {string} folder of the project
 * @param {(line: string) => void} say
 * @returns {Promise<Record<string, { path: string, version: string }>>}
 */
export async function fetchJudges(folder, say) {
  /** @type {Record<string, { path: string, version: string }>} */
  const found = {};
  for (const [name, { title, version }] of Object.entries(JARS)) {
    const jars = path.join(folder, '.cache/judges', name);
    const start = performance.now();
    say(`Fetching ${title} ${version} with Maven unless it is there …`);
    try {
      const outcome = await fetchJars(/** @type {keyof typeof JARS} */ (name), jars);
      say(`${title} is ${outcome}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    } catch (cause) {
      throw new PreparationError(
        [
          `${title}, which judges our files, could not be fetched with Maven.`,
          hideHosts(cause instanceof Error ? cause.message : String(cause)),
          `To try it by hand: node scripts/programs/fetch-jars.mjs ${name} ${path.relative(folder, jars)}`,
        ],
        { cause },
      );
    }
    found[name] = { path: jars, version };
  }
  return found;
}
