import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { serveViews } from '../site/serve-views.ts';
import { carryOver } from './build/carry-over.ts';
import { type Machine, MachineError } from './machine.ts';
import { readOptions, UsageError } from './options.ts';
import { openPreview } from './serve/open-preview.ts';

const usage = `npm start -- [options]

Shows the portal at http://127.0.0.1:8080/ and reloads when a text, a fact or a style changes.
Publications, press kits and search are those of the last build.

  --port <number>   another port
  --help            this text`;

/** Serves a preview until it is ended. A fault in the content is printed; the last good pages stay on show. */
export async function serve(args: readonly string[], machine: Machine): Promise<number> {
  const { values } = readOptions(args, { port: { type: 'string' } });
  if (values['help']) {
    machine.print(usage);
    return 0;
  }
  const port = Number(values['port'] ?? 8080);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UsageError(`“${String(values['port'])}” is not a port.`);
  const output = join('.cache', 'preview');
  await rm(join(machine.root, output), { recursive: true, force: true });
  for (const folder of ['downloads', 'pagefind', 'press']) {
    await carryOver(`${machine.root}/dist`, `${machine.root}/${output}`, folder);
  }
  const watched = ['content', 'layouts/styles', 'layouts/browser', 'static'];
  try {
    await serveViews({ output, watched, port, readViews: openPreview(machine, output) });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    throw new MachineError(`Port ${port} is taken. Choose another: npm start -- --port ${port + 1}`, {
      cause,
    });
  }
  machine.print(`The portal is at http://127.0.0.1:${port}/ – end with Ctrl+C.`);
  return new Promise<number>(() => {});
}
