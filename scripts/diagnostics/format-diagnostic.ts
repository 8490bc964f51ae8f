import type { Diagnostic } from './diagnostic.ts';

/**
 * Writes one finding as a line for a terminal.
 * @example content/cs/help/danger.md:12:5  The link target page:help/x does not exist.  Use page:help/eviction.  (link-target-exists)
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const place = [diagnostic.file, diagnostic.line, diagnostic.line && diagnostic.column]
    .filter((part) => part !== undefined)
    .join(':');
  return `${place}  ${diagnostic.message}  ${diagnostic.remedy}  (${diagnostic.rule})`;
}
