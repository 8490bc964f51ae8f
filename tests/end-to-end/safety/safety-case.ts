import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const SmallPdf = z.strictObject({ title: z.string(), text: z.string(), link: z.string() });

const Change = z.union([
  z.strictObject({ file: z.string(), from: z.string(), to: z.string(), all: z.boolean().default(false) }),
  z.strictObject({ file: z.string(), text: z.string() }),
  z.strictObject({ file: z.string(), base64: z.base64() }),
  z.strictObject({ file: z.string(), copyOf: z.string() }),
  z.strictObject({ file: z.string(), pdf: SmallPdf }),
  z.strictObject({ file: z.string(), remove: z.literal(true) }),
]);

/** How a finished file is spoilt; see the head of safety-cases.yaml. */
export type Change = z.infer<typeof Change>;

const SafetyCase = z.strictObject({
  number: z.int().min(1).describe('Number of the one rule of safety that must be broken then'),
  why: z.string().min(1).describe('What is wrong, in words'),
  browser: z.boolean().default(false).describe('Whether only a browser sees it'),
  change: z.array(Change).min(1),
});
export type SafetyCase = z.infer<typeof SafetyCase>;

/** Reads the cases of the gate. */
export function readSafetyCases(): SafetyCase[] {
  const file = path.join(import.meta.dirname, '../safety-cases.yaml');
  return z.array(SafetyCase).parse(parse(readFileSync(file, 'utf8')));
}
