import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Library } from '../content/library.ts';
import { loadLibrary } from '../content/load-library.ts';
import { printRegion } from '../content/print-region.ts';
import { type Machine, MachineError } from './machine.ts';
import { openTerminal } from './new/ask-terminal.ts';
import { collectAnswers } from './new/collect-answers.ts';
import { listMissing } from './new/list-missing.ts';
import { makeRegion } from './new/make-region.ts';
import type { Answers, Question } from './new/question.ts';
import { regionQuestions, writtenTags } from './new/region-questions.ts';
import { readOptions, UsageError } from './options.ts';

const usage = `npm run new region -- [options]

Asks for what a region needs, writes content/data/regions/<id>.yaml and lists what is still missing. No file is ever
overwritten. Each answer can be given by an option; without a terminal all that are needed must be.

  --id <id>                   name of the file: small letters without accents, digits, hyphens
  --name-<tag> <text>         full name in a language; --name-cs is needed if cs is the source language
  --short-name-<tag> <text>   name on a tile of the map
  --code <letters>            three letters for addresses
  --tile <row, column>        place on the tile map
  --districts <names>         parted by semicolons: "Děčín; Brno-město = Brno"
  --centre <ids>              contacts of its centres, parted by commas
  --source <text>             address or words; --source-date <date> or undated; --confidence high, medium or low
  --content <folder>          another content folder (default: content)
  --help                      this text`;

/** Makes a new entry of the data by asking; so far only regions. */
export async function newEntry(args: readonly string[], machine: Machine): Promise<number> {
  if (args.includes('--help')) {
    machine.print(usage);
    return 0;
  }
  const folder = resolve(machine.folder, readFolder(args) ?? `${machine.root}/content`);
  const { library } = await loadLibrary(dirname(folder), basename(folder));
  if (!library) throw new MachineError('The content cannot be read. Run npm run check.');
  const questions = regionQuestions(library);
  const { extra, values } = readOptions(args, optionsOf(questions));
  if (extra.join() !== 'region') throw new UsageError('Say what to make: npm run new region.');
  const given = Object.fromEntries(
    Object.entries(values).map(([flag, value]) => [flag, String(value ?? '')]),
  );
  return await writeRegion({ folder, given, library, questions }, machine);
}

type Task = {
  readonly folder: string;
  readonly given: Answers;
  readonly library: Library;
  readonly questions: readonly Question[];
};

async function writeRegion({ folder, given, library, questions }: Task, machine: Machine): Promise<number> {
  const terminal = openTerminal();
  const answers = await collectAnswers(questions, {
    given,
    ask: terminal?.ask ?? null,
    say: machine.printError,
  }).finally(() => terminal?.close());
  const tags = writtenTags(library);
  const region = makeRegion(answers, tags);
  const file = `${folder}/data/regions/${answers['id']}.yaml`;
  if (existsSync(file)) throw new MachineError(`${file} exists; it was left as it is.`);
  await mkdir(dirname(file), { recursive: true });
  // The flag makes the promise hold even if the file came into being meanwhile.
  await writeFile(file, printRegion(region), { flag: 'wx' });
  const missing = listMissing(region, library, tags);
  machine.print(`Written: ${file}\n`);
  machine.print(missing.length === 0 ? 'Nothing is missing.' : `Still missing (${missing.length}):`);
  for (const task of missing) machine.print(`  ${task}`);
  machine.print('\nNow run npm run check.');
  return 0;
}

/** The folder decides which options there are, so it is read before them. */
function readFolder(args: readonly string[]): string | undefined {
  const place = args.indexOf('--content');
  if (place >= 0) return args[place + 1];
  return args.find((word) => word.startsWith('--content='))?.slice('--content='.length);
}

function optionsOf(questions: readonly Question[]): Record<string, { type: 'string' }> {
  const flags = ['content', ...questions.map(({ flag }) => flag)];
  return Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }]));
}
