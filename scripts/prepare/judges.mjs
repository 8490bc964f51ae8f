import path from 'node:path';
import { fetchVeraPdf, VERAPDF_VERSION } from '../programs/fetch-verapdf.mjs';
import { PreparationError } from './preparation-error.mjs';
import { hideHosts } from './run-step.mjs';

/**
 * Fetches the judges that no system package offers, and tells where they are.
 * @param {string} folder of the project
 * @param {(line: string) => void} say
 * @returns {Promise<Record<string, { path: string, version: string }>>}
 */
export async function fetchJudges(folder, say) {
  const jars = path.join(folder, '.cache/judges/verapdf');
  const start = performance.now();
  say(`Fetching veraPDF ${VERAPDF_VERSION} with Maven unless it is there …`);
  try {
    const outcome = await fetchVeraPdf(jars);
    say(`veraPDF is ${outcome}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  } catch (cause) {
    throw new PreparationError(
      [
        'veraPDF, which judges whether PDF files are accessible, could not be fetched with Maven.',
        hideHosts(cause instanceof Error ? cause.message : String(cause)),
        `To try it by hand: node scripts/programs/fetch-verapdf.mjs ${path.relative(folder, jars)}`,
      ],
      { cause },
    );
  }
  return { verapdf: { path: jars, version: VERAPDF_VERSION } };
}
