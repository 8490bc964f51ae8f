import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { RenderEnv } from './render-env.ts';

export type Problem = {
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
  readonly severity?: Severity;
};

/**
 * Records a finding at the next place where `needle` stands, from the block that is being rendered on.
 * Markdown parsers keep the lines of blocks but not of words, so the word is looked up again.
 */
export function report(env: RenderEnv, needle: string, problem: Problem): void {
  const { line, column } = locate(env, needle);
  const diagnostic: Diagnostic = {
    severity: problem.severity ?? 'error',
    rule: problem.rule,
    file: env.file,
    line: line + env.firstLine,
    column,
    message: problem.message,
    remedy: problem.remedy,
  };
  env.diagnostics.push(diagnostic);
}

function locate(env: RenderEnv, needle: string): { line: number; column: number } {
  for (let line = env.line; line < env.lines.length; line += 1) {
    const column = env.lines[line]?.indexOf(needle) ?? -1;
    if (column >= 0) return { line, column: column + 1 };
  }
  return { line: env.line, column: 1 };
}
