/**
 * Fetches the judges that no system package offers.
 * @param {string} folder of the project
 * @param {(line: string) => void} say
 * @returns {Promise<Record<string, { path: string, version: string }>>}
 */
export async function fetchJudges(folder, say) {
  return {};
}
