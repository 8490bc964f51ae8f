import { build } from './build.ts';
import type { Machine } from './machine.ts';

/** Makes the publications alone; pages, search and press kits are taken over from the last good build. */
export async function publications(args: readonly string[], machine: Machine): Promise<number> {
  return build(['--only', 'publications', ...args], machine);
}
