import type { Attributes } from './directive.ts';

export const noAttributes: Attributes = { classes: [], values: {} };

const part = /^\s*(?:\.([\w-]+)|([A-Za-z][\w-]*)=(?:"([^"]*)"|'([^']*)'|([^\s"'}]+)))/;

/**
 * Reads the braces after a directive; null when they are not well formed. Ids are not offered: headings carry them.
 * @example {.care title="Pozor"}
 */
export function parseAttributes(source: string): Attributes | null {
  const classes: string[] = [];
  const values: Record<string, string> = {};
  let rest = source.replace(/^\{/, '').replace(/\}$/, '');
  while (rest.trim() !== '') {
    const match = part.exec(rest);
    if (!match) return null;
    if (match[1] !== undefined) classes.push(match[1]);
    else if (match[2] !== undefined) values[match[2]] = match[3] ?? match[4] ?? match[5] ?? '';
    rest = rest.slice(match[0].length);
  }
  return { classes, values };
}
