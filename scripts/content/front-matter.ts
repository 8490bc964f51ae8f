import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A Markdown file in its two parts; `bodyLine` is the line of the file on which the body begins. */
export type FrontMatter = { readonly yaml: string; readonly body: string; readonly bodyLine: number };

/**
 * Splits YAML front matter from Markdown. Only a bare `---` opens it: the forms that name a language
 * (`---js`, `---json`) are refused, since tools that know them run what they hold.
 */
export function splitFrontMatter(
  text: string,
  file: string,
): FrontMatter | { readonly diagnostic: Diagnostic } {
  const opening = /^---([^\n]*)\n/.exec(text);
  const named = opening?.[1]?.trim();
  if (!opening || named !== '') {
    return problem(
      file,
      named ? `The front matter is marked “${named}”; only YAML is read.` : 'The file has no front matter.',
      'Begin the file with a line of three hyphens, then YAML, then again three hyphens.',
    );
  }
  const start = opening[0].length;
  const end = /^---[ \t]*$/m.exec(text.slice(start));
  if (!end)
    return problem(
      file,
      'The front matter is not closed.',
      'Put a line of three hyphens after the last key.',
    );
  const yaml = text.slice(start, start + end.index);
  const body = text.slice(start + end.index + end[0].length).replace(/^\n/, '');
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
  return { yaml, body, bodyLine };
}

function problem(file: string, message: string, remedy: string): { readonly diagnostic: Diagnostic } {
  return {
    diagnostic: {
      severity: 'error',
      rule: 'front-matter-is-yaml',
      file,
      line: 1,
      column: 1,
      message,
      remedy,
    },
  };
}
