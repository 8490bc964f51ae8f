/**
 * Tells whether a process with this number exists, whoever owns it.
 * @param {number} id
 */
export function processLives(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
