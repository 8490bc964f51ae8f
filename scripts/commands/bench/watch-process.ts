import { readdir, readFile } from 'node:fs/promises';

/** What a process and everything that it started used: resident memory at its peak, and processor time. */
export type ProcessUse = { readonly peakBytes: number; readonly processorSeconds: number };

/** Watches a process while it runs; `stop` gives null where the system does not tell (no /proc). */
export type ProcessWatch = { readonly stop: () => Promise<ProcessUse | null> };

const everyMs = 40;
/** Linux counts processor time for programs in hundredths of a second (USER_HZ). */
const ticksPerSecond = 100;

/**
 * Adds up a tree of processes again and again. Memory that processes share is counted for each of them, so that the
 * peak is an upper bound; what happens between two looks is missed.
 */
export function watchProcess(processId: number): ProcessWatch {
  const looks: ProcessUse[] = [];
  let running = true;
  const watching = (async () => {
    while (running) {
      looks.push(...(await sumTree(processId)));
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  })();
  return {
    stop: async () => {
      running = false;
      await watching;
      if (looks.length === 0) return null;
      return {
        peakBytes: Math.max(...looks.map(({ peakBytes }) => peakBytes)),
        processorSeconds: Math.max(...looks.map(({ processorSeconds }) => processorSeconds)),
      };
    },
  };
}

/** Gives one look, or none where there is no /proc. */
async function sumTree(root: number): Promise<readonly ProcessUse[]> {
  const names = await readdir('/proc').catch(() => null);
  if (names === null) return [];
  const stats = new Map<number, ProcessStat>();
  for (const id of names.filter((name) => /^\d+$/.test(name))) {
    const stat = readStat(await readFile(`/proc/${id}/stat`, 'utf8').catch(() => ''));
    if (stat !== null) stats.set(Number(id), stat);
  }
  const tree = treeOf(root, stats);
  const statuses = tree.map((id) => readFile(`/proc/${id}/status`, 'utf8').catch(() => ''));
  const use = {
    peakBytes: (await Promise.all(statuses)).reduce((sum, status) => sum + residentIn(status), 0),
    processorSeconds: tree.reduce((sum, id) => sum + (stats.get(id)?.seconds ?? 0), 0),
  };
  return [use];
}

/** Parent of a process, and processor time of it and of its children that have ended. */
type ProcessStat = { readonly parent: number; readonly seconds: number };

/** Reads /proc/<id>/stat (proc(5)): fields are counted after the name, which may hold brackets itself. */
export function readStat(stat: string): ProcessStat | null {
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [, parent] = fields;
  if (parent === undefined || !Number.isInteger(parent)) return null;
  const ticks = fields.slice(11, 15).reduce((sum, value) => sum + value, 0);
  return { parent, seconds: ticks / ticksPerSecond };
}

/** Reads the resident memory in bytes from /proc/<id>/status; a process that has ended holds nothing. */
export function residentIn(status: string): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
}

/** Lists a process and everything below it. */
export function treeOf(root: number, stats: ReadonlyMap<number, { readonly parent: number }>): number[] {
  return [...stats.keys()].filter((id) => {
    let next: number | undefined = id;
    while (next !== undefined && next !== root && next > 1) next = stats.get(next)?.parent;
    return next === root;
  });
}
