import type { Content } from '../load-content.ts';
import type { Machine } from '../machine.ts';
import type { BuildOptions } from './build-options.ts';
import type { Progress } from './progress.ts';

/** What every stage of a build gets: where it runs, what was asked for, what was read, and the folder it fills. */
export type StageInput = {
  readonly machine: Machine;
  readonly options: BuildOptions;
  readonly content: Content;
  readonly date: string;
  readonly draft: string;
  readonly progress: Progress;
};
