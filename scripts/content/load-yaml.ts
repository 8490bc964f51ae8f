import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readText } from '../files/read-text.ts';
import { readYaml } from './read-yaml.ts';
import { validate } from './validate.ts';

/** Where content is read from and where findings go. `folder` is shown in findings, such as content. */
export type LoadContext = {
  readonly root: string;
  readonly folder: string;
  readonly diagnostics: Diagnostic[];
  /** Receives the text of every file that was read, by its shown path. */
  readonly texts: Map<string, string>;
};

/** Reads one YAML file through its schema; null and findings if it does not fit. */
export async function loadYaml<T>(
  context: LoadContext,
  path: string,
  schema: z.ZodType<T>,
): Promise<T | null> {
  const shown = `${context.folder}/${path}`;
  const read = await readText(`${context.root}/${shown}`, shown).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT') throw cause;
    const diagnostic: Diagnostic = {
      severity: 'error',
      rule: 'file-exists',
      file: shown,
      message: 'The file is missing.',
      remedy: `Create ${shown}; the file of the same name in the repository of Pospolu shows the form.`,
    };
    return { diagnostic };
  });
  if ('diagnostic' in read) {
    context.diagnostics.push(read.diagnostic);
    return null;
  }
  context.texts.set(shown, read.text);
  const result = validate(schema, readYaml(read.text, shown), shown);
  context.diagnostics.push(...result.diagnostics);
  return result.value;
}
