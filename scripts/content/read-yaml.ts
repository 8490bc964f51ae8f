import { LineCounter, parseDocument, visit } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

export type YamlPath = readonly PropertyKey[];
export type Place = { readonly line: number; readonly column: number };

/** A parsed YAML text; `placeOf` tells where a value (or, with `key`, its key) stands. */
export type YamlText = {
  readonly data: unknown;
  readonly placeOf: (path: YamlPath, part?: 'key' | 'value') => Place;
  readonly diagnostics: readonly Diagnostic[];
};

/** Parses YAML 1.2 (core schema: no custom tags, no code, no aliases). `firstLine` is where the text begins in its file. */
export function readYaml(text: string, file: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    merge: false,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const diagnostics = [...document.errors, ...document.warnings].map(
    (problem): Diagnostic => ({
      severity: 'error',
      rule: 'yaml-is-well-formed',
      file,
      ...at(problem.pos[0]),
      message: `The YAML cannot be read: ${problem.message.replace(/\s+/g, ' ')}.`.replace('..', '.'),
      remedy: 'Check indentation, quotes and colons on this line; text with a colon needs quotes.',
    }),
  );
  visit(document, {
    Alias: (_key, alias) => {
      diagnostics.push({
        severity: 'error',
        rule: 'yaml-is-well-formed',
        file,
        ...at(alias.range?.[0] ?? 0),
        message: `The YAML points at another of its parts: *${alias.source}.`,
        remedy: 'Write the value out; a few pointers at pointers can grow without end.',
      });
      return visit.BREAK;
    },
  });
  return {
    data: diagnostics.length > 0 ? undefined : document.toJS(),
    placeOf: (path, part = 'value') => at(offsetOf(document, path, part)),
    diagnostics,
  };
}

type Ranged = {
  range?: readonly number[] | null;
  items?: readonly unknown[];
  key?: unknown;
  value?: unknown;
};

function offsetOf(document: { contents: unknown }, path: YamlPath, part: 'key' | 'value'): number {
  let node = document.contents as Ranged | null;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const item = findItem(node, step);
    if (!item) break;
    const key = item.key as Ranged | undefined;
    const value = (key === undefined ? item : item.value) as Ranged | null;
    const wanted = depth === path.length - 1 && part === 'key' ? key : value;
    offset = wanted?.range?.[0] ?? key?.range?.[0] ?? offset;
    node = value;
  }
  return offset;
}

function findItem(node: Ranged | null, step: PropertyKey): Ranged | undefined {
  if (!node?.items) return undefined;
  if (typeof step === 'number') return node.items[step] as Ranged | undefined;
  return node.items.find(
    (item) => String(((item as Ranged).key as { value?: unknown } | undefined)?.value) === String(step),
  ) as Ranged | undefined;
}
