import { readFile } from 'node:fs/promises';
import { readYaml } from '../../content/read-yaml.ts';
import { RelevanceQueries, type RelevanceQuery } from '../../content/relevance-query.ts';
import { validate } from '../../content/validate.ts';
import { MachineError } from '../machine.ts';

/** The halves of the suite: one is open to who works on the search, the other is kept back until the end. */
export const halves = { visible: '', kept: 'kept/' } as const;
export type Half = keyof typeof halves;

/**
 * Reads the queries of a language and half; null if the file is not there.
 * @throws MachineError with the place if it does not have the form
 */
export async function readQueries(
  folder: string,
  tag: string,
  half: Half,
): Promise<readonly RelevanceQuery[] | null> {
  const file = `${folder}/${halves[half]}${tag}.yaml`;
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  const { diagnostics, value } = validate(RelevanceQueries, readYaml(text, file), file);
  const [first] = diagnostics;
  if (value === null) throw new MachineError(`${file}:${first?.line ?? 1} ${first?.message ?? ''}`);
  return value;
}
