import type { DirectiveCall } from '../markdown/directives/directive.ts';

/** How many lines to write on an entry of `fill` asks for: `{rows=3}`, one when nothing is said, never above nine. */
export function readRows({ attributes, report }: DirectiveCall): number {
  const written = attributes.values['rows'] ?? '1';
  if (/^[1-9]$/.test(written)) return Number(written);
  report({
    rule: 'directive-has-its-form',
    message: `“${written}” is no number of rows.`,
    remedy: 'Write {rows=1} to {rows=9}.',
  });
  return 1;
}
