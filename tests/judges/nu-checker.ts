import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { runProgram } from '../../scripts/programs/run-program.ts';

/** One message of the Nu Html Checker; `file` is a path as it was given. */
export type NuMessage = {
  readonly file: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly line: number | null;
  readonly text: string;
  readonly extract: string;
};

const Report = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      subType: z.string().optional(),
      url: z.string().default(''),
      lastLine: z.number().optional(),
      message: z.string(),
      extract: z.string().default(''),
    }),
  ),
});

/** Judges files with the Nu Html Checker in one Java process. `kind` is what all of them are. */
export async function runNuChecker(
  files: readonly string[],
  kind: 'html' | 'css' | 'svg',
): Promise<NuMessage[]> {
  const jar = path.join(
    path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
    'build/dist/vnu.jar',
  );
  const kindFlags = kind === 'html' ? [] : [`--${kind}`];
  const { stderr } = await runProgram(
    'java',
    [
      '-Xss2m',
      '-Dnu.validator.servlet.allow-forbidden-hosts=true',
      '-jar',
      jar,
      '--format',
      'json',
      ...kindFlags,
      '--exit-zero-always',
      ...files,
    ],
    { timeLimitMs: 300_000 },
  );
  return Report.parse(JSON.parse(stderr)).messages.map((entry) => ({
    file: entry.url.replace(/^file:/, ''),
    severity:
      entry.type === 'error' || entry.type === 'non-document-error' ? 'error' : severityOf(entry.subType),
    line: entry.lastLine ?? null,
    text: entry.message,
    extract: entry.extract,
  }));
}

function severityOf(subType: string | undefined): NuMessage['severity'] {
  return subType === 'warning' ? 'warning' : 'info';
}
