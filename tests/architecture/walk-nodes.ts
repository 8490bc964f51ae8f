/** A node of a syntax tree: its kind, its place in the text (UTF-16 offsets) and whatever else its kind has. */
export type SyntaxNode = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
};

/** Lists a node and all nodes below it, in the order of the text. */
export function walkNodes(root: unknown): SyntaxNode[] {
  if (Array.isArray(root)) return root.flatMap(walkNodes);
  if (!isRecord(root)) return [];
  const below = Object.values(root).flatMap((value) => (typeof value === 'object' ? walkNodes(value) : []));
  return isNode(root) ? [root, ...below] : below;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof RegExp);
}

function isNode(value: Record<string, unknown>): value is SyntaxNode {
  return typeof value['type'] === 'string' && typeof value['start'] === 'number';
}
