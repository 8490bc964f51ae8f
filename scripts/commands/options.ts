import { parseArgs } from 'node:util';

/** Says that a command was called in a way it does not know; the message tells what to do. */
export class UsageError extends Error {
  override name = 'UsageError';
}

type OptionKinds = Readonly<Record<string, { readonly type: 'boolean' | 'string' }>>;

/** What was given: values by the name of the option, and words that belong to none. */
export type GivenOptions = {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly extra: readonly string[];
};

/** Reads the options of a command; an unknown one names those there are. */
export function readOptions(args: readonly string[], kinds: OptionKinds): GivenOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...kinds, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    return { values: values as GivenOptions['values'], extra: positionals };
  } catch (cause) {
    const known = [...Object.keys(kinds), 'help'].map((name) => `--${name}`).join(' ');
    throw new UsageError(
      `${cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : ''}. Options: ${known}`,
      { cause },
    );
  }
}

/** Checks that a day is written as YYYY-MM-DD and exists in the calendar. */
export function readDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(day.getTime()) ||
    day.toISOString().slice(0, 10) !== text
  ) {
    throw new UsageError(`“${text}” is not a day. Write it like 2026-11-22.`);
  }
  return text;
}
