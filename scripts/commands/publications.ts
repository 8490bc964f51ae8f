import { build } from './build.ts';
import type { Machine } from './machine.ts';
import { pressHelp, readPressOptions } from './publications/press-options.ts';

/**
 * Makes the publications alone; pages, search and press kits are taken over from the last good build. With
 * `--edition print` it makes files for a printing house instead.
 */
export async function publications(args: readonly string[], machine: Machine): Promise<number> {
  const press = readPressOptions(args, machine.folder);
  if (press === 'help' || args.includes('--help')) {
    machine.print(pressHelp);
    return 0;
  }
  if (press === null) return build(['--only', 'publications', ...args], machine);
  // Loaded only to print, as the packages behind it take their time.
  const { printForPress } = await import('./publications/print-for-press.ts');
  return printForPress(press, machine);
}
