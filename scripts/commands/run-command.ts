import { type Machine, MachineError } from './machine.ts';
import { UsageError } from './options.ts';

/** A command: its words and the machine go in, the exit code comes out (0 good, 1 found faults, 2 called wrongly). */
export type Command = (args: readonly string[], machine: Machine) => Promise<number>;

/** All commands by the word that calls them; each is loaded when it is called, so that small ones start at once. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  bench: async () => (await import('./bench.ts')).bench,
  'bench-search': async () => (await import('./bench-search.ts')).benchSearch,
  build: async () => (await import('./build.ts')).build,
  check: async () => (await import('./check.ts')).check,
  help: async () => (await import('./help.ts')).help,
  new: async () => (await import('./new.ts')).newEntry,
  pictures: async () => (await import('./pictures.ts')).pictures,
  publications: async () => (await import('./publications.ts')).publications,
  safety: async () => (await import('./safety.ts')).safety,
  screenshots: async () => (await import('./screenshots.ts')).screenshots,
  serve: async () => (await import('./serve.ts')).serve,
  test: async () => (await import('./test.ts')).test,
  translations: async () => (await import('./translations.ts')).translations,
};

/** Runs a command; an unknown word shows the help. Faults of the caller or the machine become one sentence. */
export async function runCommand(name: string, args: readonly string[], machine: Machine): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : commands['help'];
  if (!load) return 2;
  try {
    const command = await load();
    return await command(args, machine);
  } catch (cause) {
    if (!(cause instanceof UsageError) && !(cause instanceof MachineError)) throw cause;
    machine.printError(cause.message);
    return 2;
  }
}
