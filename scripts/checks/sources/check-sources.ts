import type { Library } from '../../content/library.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { rules } from './rules.ts';

/** Judges everything that people wrote by all rules for sources. `date` is the day of the build, YYYY-MM-DD. */
export function checkSources(library: Library, options: { readonly date: string }): Diagnostic[] {
  return rules.flatMap(({ name, find }) =>
    find(library, options).map(({ severity = 'error', ...fault }) => ({ severity, rule: name, ...fault })),
  );
}
