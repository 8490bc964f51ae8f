import { runProgram } from '../programs/run-program.ts';

/**
 * Gives the day of a build: the day of the last commit, so that the same sources give the same bytes on any day.
 * Outside a repository it is today.
 */
export async function readBuildDay(root: string, today: string): Promise<string> {
  try {
    const { stdout } = await runProgram('git', ['-C', root, 'log', '-1', '--format=%cs']);
    const day = stdout.toString('utf8').trim();
    return day === '' ? today : day;
  } catch {
    return today;
  }
}
