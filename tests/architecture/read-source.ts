import { parseAst } from 'vitest/node';
import { readCalls } from './read-calls.ts';
import { type SyntaxNode, walkNodes } from './walk-nodes.ts';

/** An import, export-from, dynamic import or import type; `typeOnly` ones vanish when the code runs. */
export type ImportFact = { readonly specifier: string; readonly line: number; readonly typeOnly: boolean };

/** Something that a source does at a line, e.g. `{ what: 'process.env', line: 3 }`. */
export type Finding = { readonly what: string; readonly line: number };

/** What the rules of the architecture need to know about one source file. */
export type SourceFacts = {
  readonly file: string;
  readonly lines: number;
  readonly imports: readonly ImportFact[];
  readonly calls: readonly Finding[];
  readonly defaultExports: readonly Finding[];
  readonly looseTypes: readonly Finding[];
};

/**
 * Reads the facts of one source with the parser that Vite brings to vitest (oxc): it knows TypeScript, and is a
 * parser already here, while TypeScript 7 has no API and esbuild's list of imports drops those of types.
 * `file` is relative to the project, with slashes.
 */
export function readSource(file: string, text: string): SourceFacts {
  const lang = file.endsWith('.tsx')
    ? 'tsx'
    : file.endsWith('.mjs')
      ? 'js'
      : file.endsWith('.d.ts')
        ? 'dts'
        : 'ts';
  const nodes = walkNodes(parseAst(text, { lang, astType: 'ts' }));
  const lineOf = (node: SyntaxNode) => text.slice(0, node.start).split('\n').length;
  return {
    file,
    lines: text.trimEnd().split('\n').length,
    imports: nodes.flatMap((node) => readImport(node, lineOf(node))),
    calls: readCalls(nodes).map(({ what, node }) => ({ what, line: lineOf(node) })),
    defaultExports: nodes
      .filter(isDefaultExport)
      .map((node) => ({ what: 'export default', line: lineOf(node) })),
    looseTypes: [
      ...nodes.flatMap((node) => looseType(node).map((what) => ({ what, line: lineOf(node) }))),
      ...silencedChecks(text, nodes),
    ],
  };
}

function readImport(node: SyntaxNode, line: number): ImportFact[] {
  const source = node['source'] as { value?: unknown } | null | undefined;
  if (typeof source?.value !== 'string') return [];
  const specifiers = (node['specifiers'] ?? []) as { importKind?: string; exportKind?: string }[];
  const isType = (kind: unknown) => kind === 'type';
  const typeOnly =
    node.type === 'TSImportType' ||
    isType(node['importKind']) ||
    isType(node['exportKind']) ||
    (specifiers.length > 0 && specifiers.every((one) => isType(one.importKind) || isType(one.exportKind)));
  return [{ specifier: source.value, line, typeOnly }];
}

function isDefaultExport(node: SyntaxNode): boolean {
  if (node.type === 'ExportDefaultDeclaration') return true;
  return node.type === 'ExportSpecifier' && (node['exported'] as { name?: string }).name === 'default';
}

function looseType(node: SyntaxNode): string[] {
  if (node.type === 'TSAnyKeyword') return ['any'];
  return node.type === 'TSNonNullExpression' || node['definite'] === true ? ['!'] : [];
}

/** The parser leaves comments out: what is no string, template or text of a page may hold one. */
function silencedChecks(text: string, nodes: readonly SyntaxNode[]): Finding[] {
  let bare = text;
  for (const node of nodes) {
    if (!['Literal', 'TemplateElement', 'JSXText'].includes(node.type)) continue;
    const blank = text.slice(node.start, node.end).replaceAll(/[^\n]/g, ' ');
    bare = bare.slice(0, node.start) + blank + bare.slice(node.end);
  }
  return bare.split('\n').flatMap((content, index) => {
    const what = /@ts-(?:ignore|nocheck|expect-error)/.exec(content)?.[0];
    return what === undefined ? [] : [{ what, line: index + 1 }];
  });
}
