import type { SyntaxNode } from './walk-nodes.ts';

/** What belongs to the shell: output, exit, arguments, environment, working folder. */
const SHELL = ['env', 'argv', 'exit', 'exitCode', 'cwd', 'chdir', 'stdout', 'stderr', 'stdin'];

/**
 * Finds where a source reaches for the shell (`process.env`, `console`, …) or the clock (`new Date()`,
 * `Date.now()`); also when `process` is imported or taken apart.
 */
export function readCalls(nodes: readonly SyntaxNode[]): { what: string; node: SyntaxNode }[] {
  return nodes.flatMap((node) => {
    const what = shellUse(node) ?? clockUse(node);
    return what === null ? [] : [{ what, node }];
  });
}

function shellUse(node: SyntaxNode): string | null {
  if (node.type === 'MemberExpression') {
    const owner = nameOf(node['object']);
    const part = nameOf(node['property']);
    if (owner === 'console') return 'console';
    return owner === 'process' && SHELL.includes(part) ? `process.${part}` : null;
  }
  if (node.type === 'VariableDeclarator' && nameOf(node['init']) === 'process') return takenPart(node['id']);
  if (node.type === 'ImportDeclaration' && /^(node:)?process$/.test(nameOf(node['source']))) {
    const names = (node['specifiers'] as SyntaxNode[]).map((specifier) => nameOf(specifier['imported']));
    return names.find((name) => SHELL.includes(name)) ?? null;
  }
  return null;
}

function takenPart(pattern: unknown): string | null {
  const properties = ((pattern as SyntaxNode)['properties'] ?? []) as SyntaxNode[];
  const part = properties.map((property) => nameOf(property['key'])).find((name) => SHELL.includes(name));
  return part === undefined ? null : `process.${part}`;
}

function clockUse(node: SyntaxNode): string | null {
  if (node.type === 'NewExpression' && nameOf(node['callee']) === 'Date') {
    return (node['arguments'] as unknown[]).length === 0 ? 'new Date()' : null;
  }
  const isNow = node.type === 'MemberExpression' && nameOf(node['object']) === 'Date';
  return isNow && nameOf(node['property']) === 'now' ? 'Date.now' : null;
}

/** Gives the name of an identifier or the value of a string; nothing for other nodes. */
function nameOf(node: unknown): string {
  const { name, value } = (node ?? {}) as { name?: unknown; value?: unknown };
  return typeof name === 'string' ? name : typeof value === 'string' ? value : '';
}
