import { basename, dirname, resolve } from 'node:path';
import { readDay, readOptions, UsageError } from '../options.ts';

/** Which editions to close; empty sets mean everything. */
export type RecordOptions = {
  readonly ids: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
  /** Folder that holds the content folder, and its name. */
  readonly contentRoot: string;
  readonly contentFolder: string;
  readonly date: string;
};

export const recordHelp = `npm run publications -- --record [options]

Closes editions: gives each publication whose words differ from its newest closed edition the next number, and writes
it down in content/data/editions/. From then on it is printed with that number and day until its words change.

  --only <ids>         only these publications, such as m2,l4
  --language <tags>    only in these languages, such as cs,uk
  --date <day>         day that is printed on it (default: today)
  --content <folder>   another content folder (default: content)
  --help               this text`;

/** Reads the options; null when the command was not asked to close editions. `today` is the day of the clock. */
export function readRecordOptions(
  args: readonly string[],
  { folder, root, today }: { readonly folder: string; readonly root: string; readonly today: string },
): RecordOptions | 'help' | null {
  if (!args.includes('--record')) return null;
  const { extra, values } = readOptions(args, {
    record: { type: 'boolean' },
    only: { type: 'string' },
    language: { type: 'string' },
    date: { type: 'string' },
    content: { type: 'string' },
  });
  if (values['help']) return 'help';
  const [word] = extra;
  if (word !== undefined) throw new UsageError(`“${word}” is not an option. See --help.`);
  const text = (name: string): string | null => (typeof values[name] === 'string' ? values[name] : null);
  const content = resolve(folder, text('content') ?? `${root}/content`);
  return {
    ids: listOf(text('only')),
    languages: listOf(text('language')),
    contentRoot: dirname(content),
    contentFolder: basename(content),
    date: readDay(text('date') ?? today),
  };
}

function listOf(text: string | null): ReadonlySet<string> {
  return new Set((text ?? '').split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()])));
}
