import { readdirSync, readFileSync } from 'node:fs';

/** What a process and everything that it started used: memory at its peak, and processor time. */
export type ProcessUse = { readonly peakBytes: number; readonly processorSeconds: number };

/** Watches a process while it runs; `stop` gives null where the system does not tell (no /proc). */
export type ProcessWatch = { readonly stop: () => ProcessUse | null };

const everyMs = 50;
/** Asking the system for shared memory takes milliseconds, so memory is asked for at each tenth look. */
const memoryEach = 10;
/** Linux counts processor time for programs in hundredths of a second (USER_HZ). */
const ticksPerSecond = 100;

/**
 * Adds up a tree of processes again and again. Memory that processes share is divided among them (PSS, proc(5)): a
 * browser has a dozen, and what each of them may use would be counted a dozen times. What happens between two looks is
 * missed. Reads are synchronous and few: the watch must not
 * slow down what it measures.
 */
export function watchProcess(processId: number): ProcessWatch {
  const looks: ProcessUse[] = [];
  const parents = new Map<number, number>();
  let count = 0;
  const timer = setInterval(() => {
    looks.push(...look(processId, parents, count % memoryEach === 0));
    count += 1;
  }, everyMs);
  return {
    stop: () => {
      clearInterval(timer);
      if (looks.length === 0) return null;
      return {
        peakBytes: Math.max(...looks.map(({ peakBytes }) => peakBytes)),
        processorSeconds: Math.max(...looks.map(({ processorSeconds }) => processorSeconds)),
      };
    },
  };
}

/** Looks once; nothing where there is no /proc. `parents` keeps what was seen, as a process does not change its parent while that lives. */
function look(root: number, parents: Map<number, number>, withMemory: boolean): readonly ProcessUse[] {
  const living = listProcesses();
  if (living === null) return [];
  for (const id of living) {
    const parent = parents.has(id) ? undefined : readStat(readQuietly(`/proc/${id}/stat`))?.parent;
    if (parent !== undefined) parents.set(id, parent);
  }
  const tree = treeOf(root, living, parents);
  const bytes = withMemory ? tree.map((id) => shareIn(readQuietly(`/proc/${id}/smaps_rollup`))) : [];
  const seconds = tree.map((id) => readStat(readQuietly(`/proc/${id}/stat`))?.seconds ?? 0);
  return [{ peakBytes: sum(bytes), processorSeconds: sum(seconds) }];
}

function listProcesses(): number[] | null {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return null;
  }
}

/** A process may end between being listed and being read. */
function readQuietly(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
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
  return { parent, seconds: sum(fields.slice(11, 15)) / ticksPerSecond };
}

/** Reads the proportional share of memory in bytes from /proc/<id>/smaps_rollup; a process that has ended holds nothing. */
export function shareIn(rollup: string): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0) * 1024;
}

/** Lists a process and everything below it. */
export function treeOf(
  root: number,
  living: readonly number[],
  parents: ReadonlyMap<number, number>,
): number[] {
  return living.filter((id) => {
    let next: number | undefined = id;
    while (next !== undefined && next !== root && next > 1) next = parents.get(next);
    return next === root;
  });
}
