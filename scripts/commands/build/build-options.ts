import { basename, dirname, resolve } from 'node:path';
import { readDay, readOptions, UsageError } from '../options.ts';

export const parts = ['site', 'publications', 'search'] as const;
export type Part = (typeof parts)[number];

export type BuildOptions = {
  /** Parts that are made anew; the others are taken over from the last good build. Pages are always printed. */
  readonly only: ReadonlySet<Part>;
  /** Folder that holds the content folder, and `static/` beside it. */
  readonly contentRoot: string;
  readonly contentFolder: string;
  readonly output: string;
  readonly date: string | null;
  readonly release: boolean;
  readonly pseudo: boolean;
};

export const buildHelp = `npm run build -- [options]

Turns content into dist/: portal, publications, press kits, search.

  --only <parts>      make only these anew (${parts.join(',')}); pages and press kits always are
  --content <folder>  another content folder (default: content)
  --out <folder>      where the result goes (default: dist); it becomes a link to the finished version
  --date <day>        day of the build, such as 2026-11-22 (default: day of the last commit)
  --release           refuse to build while anything waits for a person
  --pseudo            add the right-to-left pseudo-language ar-XB, to judge layout
  --help              this text

A failed build leaves the last good result untouched.`;

/** Reads the options of a build. @throws UsageError for anything it does not know. */
export function readBuildOptions(
  args: readonly string[],
  root: string,
  folder: string,
): BuildOptions | 'help' {
  const { values: given, extra } = readOptions(args, {
    only: { type: 'string' },
    content: { type: 'string' },
    out: { type: 'string' },
    date: { type: 'string' },
    release: { type: 'boolean' },
    pseudo: { type: 'boolean' },
  });
  if (given['help']) return 'help';
  const [word] = extra;
  if (word !== undefined) throw new UsageError(`“${word}” is not an option. See --help.`);
  const content = resolve(
    folder,
    typeof given['content'] === 'string' ? given['content'] : `${root}/content`,
  );
  return {
    only: readParts(given['only']),
    contentRoot: dirname(content),
    contentFolder: basename(content),
    output: resolve(folder, typeof given['out'] === 'string' ? given['out'] : `${root}/dist`),
    date: typeof given['date'] === 'string' ? readDay(given['date']) : null,
    release: given['release'] === true,
    pseudo: given['pseudo'] === true,
  };
}

function readParts(given: unknown): ReadonlySet<Part> {
  if (typeof given !== 'string') return new Set(parts);
  const chosen = given.split(',').map((part) => part.trim());
  const wrong = chosen.find((part) => !parts.some((known) => known === part));
  if (wrong !== undefined)
    throw new UsageError(`“${wrong}” is not a part of a build. Parts: ${parts.join(', ')}.`);
  return new Set(parts.filter((part) => chosen.includes(part)));
}
