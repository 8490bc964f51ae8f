import { resolve } from 'node:path';
import { readDay, readOptions, UsageError } from '../options.ts';

/** What to print for a printing house; empty sets mean everything. */
export type PressOptions = {
  readonly ids: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
  readonly output: string;
  readonly date: string | null;
  readonly profile: string | null;
  readonly condition: string | null;
};

export const pressHelp = `npm run publications -- --edition print [options]

Makes files for a printing house: PDF/X-4 in four inks with bleed and marks, each judged, with a sheet to order by.
Manuals, folded leaflets, booklets of eight panels and posters; nothing of it is published on the site.

  --only <ids>         only these publications, such as m2,l4
  --language <tags>    only in these languages, such as cs,uk
  --out <folder>       where the files go (default: print-shop)
  --profile <file>     ICC profile of the press; ask the printing house (default: coated paper, FOGRA39)
  --condition <name>   name of that profile for the printing house
  --date <day>         day of the edition (default: day of the last commit)
  --help               this text

Without --edition it makes the publications of the site, like npm run build -- --only publications.`;

/** Reads the options; null when the command was not asked for the edition of a printing house. */
export function readPressOptions(args: readonly string[], folder: string): PressOptions | 'help' | null {
  if (!args.some((word) => word === '--edition' || word.startsWith('--edition='))) return null;
  const { extra, values } = readOptions(args, {
    edition: { type: 'string' },
    only: { type: 'string' },
    language: { type: 'string' },
    out: { type: 'string' },
    profile: { type: 'string' },
    condition: { type: 'string' },
    date: { type: 'string' },
  });
  if (values['help']) return 'help';
  if (values['edition'] !== 'print')
    throw new UsageError(
      `“${String(values['edition'])}” is not an edition to ask for. Only print is made on demand; a plan names the others.`,
    );
  const [word] = extra;
  if (word !== undefined) throw new UsageError(`“${word}” is not an option. See --help.`);
  const text = (name: string): string | null => (typeof values[name] === 'string' ? values[name] : null);
  const [date, profile] = [text('date'), text('profile')];
  if (text('condition') !== null && profile === null)
    throw new UsageError('--condition names the profile of a press: give it with --profile.');
  return {
    ids: listOf(text('only')),
    languages: listOf(text('language')),
    output: resolve(folder, text('out') ?? 'print-shop'),
    date: date === null ? null : readDay(date),
    profile: profile === null ? null : resolve(folder, profile),
    condition: text('condition'),
  };
}

function listOf(text: string | null): ReadonlySet<string> {
  return new Set((text ?? '').split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()])));
}
