import { build } from './build.ts';
import type { Machine } from './machine.ts';
import { pressHelp, readPressOptions } from './publications/press-options.ts';
import { readRecordOptions, recordHelp } from './publications/record-options.ts';

/**
 * Makes the publications alone; pages, search and press kits are taken over from the last good build. With
 * `--edition print` it makes files for a printing house instead, with `--record` it closes editions.
 */
export async function publications(args: readonly string[], machine: Machine): Promise<number> {
  const record = readRecordOptions(args, machine);
  if (record === 'help') {
    machine.print(recordHelp);
    return 0;
  }
  if (record !== null) {
    const { recordEditions } = await import('./publications/record-editions.ts');
    return recordEditions(record, machine);
  }
  const press = readPressOptions(args, machine.folder);
  if (press === 'help' || args.includes('--help')) {
    machine.print(`${pressHelp}\n\n${recordHelp}`);
    return 0;
  }
  if (press === null) return build(['--only', 'publications', ...args], machine);
  // Loaded only to print, as the packages behind it take their time.
  const { printForPress } = await import('./publications/print-for-press.ts');
  return printForPress(press, machine);
}
