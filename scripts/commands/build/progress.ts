import { Listr } from 'listr2';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../diagnostics/sort-diagnostics.ts';
import type { Machine } from '../machine.ts';

/** Shows what a long command does and remembers how long each stage took. */
export type Progress = {
  /** Runs one stage; `tell` in it replaces the line that says what is going on. */
  readonly stage: <T>(name: string, work: (tell: (detail: string) => void) => Promise<T>) => Promise<T>;
  readonly seconds: () => Record<string, number>;
  /** Ends the display and gives the findings in the order in which they are printed. */
  readonly close: (findings: readonly Diagnostic[]) => Diagnostic[];
};

/** Starts the display of stages: live on a terminal, one line a stage elsewhere. */
export function startProgress(machine: Pick<Machine, 'isTerminal'>): Progress {
  const seconds: Record<string, number> = {};
  return {
    stage: async (name, work) => {
      const start = performance.now();
      let result: Awaited<ReturnType<typeof work>> | undefined;
      const list = new Listr(
        [
          {
            title: name,
            task: async (_context, task) => {
              result = await work((detail) => {
                task.output = detail;
              });
              seconds[name] = (performance.now() - start) / 1000;
              task.title = `${name} ${seconds[name].toFixed(2)} s`;
            },
          },
        ],
        { renderer: machine.isTerminal ? 'default' : 'simple' },
      );
      await list.run();
      return result as Awaited<ReturnType<typeof work>>;
    },
    seconds: () => ({ ...seconds }),
    close: (findings) => sortDiagnostics(findings),
  };
}
