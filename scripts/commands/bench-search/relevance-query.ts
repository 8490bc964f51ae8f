import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { readYaml } from '../../content/read-yaml.ts';
import { validate } from '../../content/validate.ts';
import { MachineError } from '../machine.ts';

const paths = z.array(z.string().min(1));

/** One query that somebody may type, and the pages that answer it; paths are those of `content/<tag>/`. */
export const RelevanceQuery = z
  .strictObject({
    query: z.string().min(1).describe('what is typed, letter for letter'),
    persona: z.string().min(1).describe('who types it'),
    kind: z.string().min(1).describe('what makes it hard, such as typo or plain'),
    accept: paths.default([]).describe('pages of which one belongs among the first five'),
    first: paths.optional().describe('pages that are right as the very first; without it any of accept is'),
    harm: paths.default([]).describe('beginnings of paths that must not come first for this reader'),
    nothing: z.boolean().default(false).describe('true: nothing at all may be found'),
  })
  .refine(
    ({ accept, nothing }) => nothing === (accept.length === 0),
    'give pages in accept, or nothing: true',
  );
export type RelevanceQuery = z.infer<typeof RelevanceQuery>;

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
  const { diagnostics, value } = validate(z.array(RelevanceQuery), readYaml(text, file), file);
  const [first] = diagnostics;
  if (value === null) throw new MachineError(`${file}:${first?.line ?? 1} ${first?.message ?? ''}`);
  return value;
}
