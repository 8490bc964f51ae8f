import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { readYaml } from '../../scripts/content/read-yaml.ts';
import { validate } from '../../scripts/content/validate.ts';
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts';
import { listFiles } from '../../scripts/files/list-files.ts';

/** The repository, as a path with a closing slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Reads one YAML file of the repository with its schema. */
export async function readOne<T>(
  path: string,
  schema: z.ZodType<T>,
): Promise<{ value: T | null; diagnostics: readonly Diagnostic[] }> {
  return validate(schema, readYaml(await readFile(root + path, 'utf8'), path), path);
}

/** Reads a folder of one fact a file; the key is the file name without its ending. */
export async function readFolder<T>(folder: string, schema: z.ZodType<T>) {
  const values = new Map<string, T>();
  const diagnostics: Diagnostic[] = [];
  for (const file of await listFiles(root + folder, '.yaml')) {
    const { value, diagnostics: found } = await readOne(`${folder}/${file}`, schema);
    diagnostics.push(...found);
    if (value !== null) values.set(file.replace(/\.yaml$/, ''), value);
  }
  return { values, diagnostics };
}
