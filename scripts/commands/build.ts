import { buildHelp, readBuildOptions } from './build/build-options.ts';
import { runBuild } from './build/run-build.ts';
import type { Machine } from './machine.ts';
import { printFindings } from './print-findings.ts';

/** Builds everything; see `buildHelp`. */
export async function build(args: readonly string[], machine: Machine): Promise<number> {
  const options = readBuildOptions(args, machine.root, machine.folder);
  if (options === 'help') {
    machine.print(buildHelp);
    return 0;
  }
  const result = await runBuild(machine, options);
  printFindings(result.diagnostics, machine);
  if (result.summary) machine.print(result.summary);
  else {
    const reason = options.release
      ? 'A release is refused while anything above is open.'
      : 'The build found errors.';
    machine.printError(`\n${reason} Nothing was published; the last good result is untouched.`);
  }
  return result.ok ? 0 : 1;
}
