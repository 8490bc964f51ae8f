import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Place } from './read-yaml.ts';

/** One text value of a YAML file as it is written there: `raw` may hold quotes, and its offset 0 stands at `place`. */
export type YamlScalar = {
  readonly path: readonly (string | number)[];
  readonly raw: string;
  readonly place: Place;
};

/** Lists the text values of well-formed YAML in order, so that words in them can be found with their line and column. */
export function listScalars(text: string, firstLine = 1): YamlScalar[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false });
  const found: YamlScalar[] = [];
  const visit = (node: unknown, path: readonly (string | number)[]): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items)
        visit(value, [...path, isScalar(key) ? String(key.value) : '']);
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
    } else if (isScalar(node) && typeof node.value === 'string' && node.range && !isAlias(node)) {
      const [start, end] = node.range;
      const { line, col } = lines.linePos(start);
      found.push({ path, raw: text.slice(start, end), place: { line: line + firstLine - 1, column: col } });
    }
  };
  visit(document.contents, []);
  return found;
}
