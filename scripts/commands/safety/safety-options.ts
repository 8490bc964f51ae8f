import { dirname, resolve } from 'node:path';
import { type SampleSize, sampleSizes } from '../../checks/safety/browser/choose-samples.ts';
import { browserRules } from '../../checks/safety/browser-rules.ts';
import { markupRules } from '../../checks/safety/markup-rules.ts';
import { safetyRules } from '../../content/safety-rules.ts';
import type { Machine } from '../machine.ts';
import { readOptions, UsageError } from '../options.ts';

export type SafetyOptions = {
  /** The finished folder; manifest, headers and reports lie beside it. */
  readonly output: string;
  /** Folder that holds the content folder. */
  readonly contentRoot: string;
  readonly contentFolder: string;
  readonly only: ReadonlySet<number> | null;
  readonly browser: boolean;
  readonly size: SampleSize;
  readonly format: 'text' | 'json';
};

export const safetyHelp = `npm run safety -- [options]

Judges the finished site by the ${safetyRules.length} rules of safety, on its files and in a browser, and writes
<folder>.safety.html and <folder>.safety.json beside it. Questions that only a person can answer are listed.

  --dist <folder>     the finished folder (default: dist)
  --content <folder>  the content it was made from (default: content)
  --only <rules>      numbers or names, such as 4,9,exit-is-a-link
  --no-browser        files alone; what only a browser sees stays unjudged
  --samples <size>    few: one page for each kind and class, two quiet ones; one: an article and a search
                      (default: all kinds × classes × languages × looks × ways)
  --format json       the report as JSON
  --help              this text`;

/** Reads the options of the gate. @throws UsageError for anything it does not know */
export function readSafetyOptions(args: readonly string[], machine: Machine): SafetyOptions | 'help' {
  const { values, extra } = readOptions(args, {
    dist: { type: 'string' },
    content: { type: 'string' },
    only: { type: 'string' },
    'no-browser': { type: 'boolean' },
    samples: { type: 'string' },
    format: { type: 'string' },
  });
  if (values['help']) return 'help';
  const [word] = extra;
  if (word !== undefined) throw new UsageError(`“${word}” is not an option. See --help.`);
  const content = folderOf(values['content'], `${machine.root}/content`, machine);
  return {
    output: folderOf(values['dist'], `${machine.root}/dist`, machine),
    contentRoot: dirname(content),
    contentFolder: content.slice(dirname(content).length + 1),
    only: typeof values['only'] === 'string' ? readNumbers(values['only']) : null,
    browser: values['no-browser'] !== true,
    size: oneOf('samples', values['samples'] ?? 'all', sampleSizes),
    format: oneOf('format', values['format'] ?? 'text', ['text', 'json']),
  };
}

function folderOf(given: unknown, fallback: string, { folder }: Machine): string {
  return resolve(folder, typeof given === 'string' ? given : fallback);
}

function oneOf<const Choice extends string>(
  option: string,
  given: unknown,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === given);
  if (found === undefined)
    throw new UsageError(`“${String(given)}” does not fit --${option}. Known: ${choices.join(', ')}.`);
  return found;
}

function readNumbers(given: string): Set<number> {
  return new Set(given.split(',').map((part) => numberOf(part.trim())));
}

function numberOf(word: string): number {
  const rule = safetyRules.find(({ number }) => String(number) === word);
  if (rule) return rule.number;
  const named = [...Object.entries(markupRules), ...Object.entries(browserRules)].find(([, rules]) =>
    rules.some(({ name }) => name === word),
  );
  if (!named)
    throw new UsageError(
      `“${word}” is no rule of safety. Give numbers from 1 to ${safetyRules.length}, or names.`,
    );
  return Number(named[0]);
}
