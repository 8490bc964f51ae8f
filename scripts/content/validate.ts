import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { YamlText } from './read-yaml.ts';
import { descriptionAt, keysAt } from './schema-at.ts';

type Validated<T> = { readonly value: T | null; readonly diagnostics: readonly Diagnostic[] };

/** Checks parsed YAML against a schema, once. Each finding has its line and column; an unknown key names the nearest known one. */
export function validate<T>(schema: z.ZodType<T>, yaml: YamlText, file: string): Validated<T> {
  if (yaml.diagnostics.length > 0) return { value: null, diagnostics: yaml.diagnostics };
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return { value: result.data, diagnostics: [] };
  const diagnostics = result.error.issues.flatMap(openUnion).flatMap((issue) => {
    const path = issue.path;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(schema, [...path, key], key, yaml, file));
    }
    const name = path.length === 0 ? 'the file' : `“${path.join('.')}”`;
    return [
      {
        severity: 'error',
        rule: 'value-fits-schema',
        file,
        ...yaml.placeOf(path),
        message: `The value of ${name} does not fit: ${describe(issue)}.`,
        remedy: remedyFor(schema, path),
      } satisfies Diagnostic,
    ];
  });
  return { value: null, diagnostics };
}

/**
 * A value that fits no member of a union is told by the member that it resembles: the one that accepts its shape
 * and has the fewest complaints. Where none does, the union itself is the finding.
 */
function openUnion(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const near = issue.errors
    .filter((member) =>
      member.every(({ code, path }) => path.length > 0 || !['invalid_type', 'invalid_value'].includes(code)),
    )
    .sort((a, b) => a.length - b.length)[0];
  if (!near || near.length === 0) return [issue];
  return near.map((entry) => ({ ...entry, path: [...issue.path, ...entry.path] })).flatMap(openUnion);
}

function describe(issue: z.core.$ZodIssue): string {
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return missing ? `it is missing (expected ${issue.expected})` : issue.message.replace(/\.$/, '');
}

function unknownKey(
  schema: z.ZodType,
  path: PropertyKey[],
  key: string,
  yaml: YamlText,
  file: string,
): Diagnostic {
  const known = keysAt(schema, path.slice(0, -1));
  const near = nearest(key, known);
  return {
    severity: 'error',
    rule: 'key-is-known',
    file,
    ...yaml.placeOf(path, 'key'),
    message: `The key “${key}” is not known here.`,
    remedy: near ? `Did you mean “${near}”?` : `Known keys: ${known.join(', ')}.`,
  };
}

function remedyFor(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const description = descriptionAt(schema, path);
  return description
    ? `Expected: ${description}.`.replace('..', '.')
    : 'Look at a neighbouring file of the same kind for the form.';
}

/** Gives the known word nearest to a mistyped one, or null if none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const ranked = known.map((candidate) => ({
    candidate,
    steps: distance(word.toLowerCase(), candidate.toLowerCase()),
  }));
  const best = ranked.sort((a, b) => a.steps - b.steps)[0];
  return best && best.steps <= Math.max(2, Math.floor(word.length / 2)) ? best.candidate : null;
}
