import { buildsPath, endsPath, Graphics } from './artifacts-graphics.ts';
import { contentNumber, type Operation } from './artifacts-operations.ts';

/** What the marker has to know about one stream. `middle` is the height in points that parts head from foot of a page. */
export type MarkOptions = {
  readonly isArtifact: (content: number) => boolean;
  readonly isTaggedForm: (name: string) => boolean;
  readonly middle: number | null;
};

/** The stream with everything marked, and how many artifacts were opened. */
export type Marked = { readonly operations: readonly Operation[]; readonly artifacts: number };

const layout = '/Artifact <</Type /Layout>>';
const header = '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>>';
const footer = '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>>';
const showsText = new Set(['Tj', 'TJ', "'", '"']);
const endMark: Operation = { operands: '', operator: 'EMC' };

/**
 * Marks as Artifact whatever a stream paints outside of marked content, and the marked content that says nothing
 * (ISO 14289-1, 7.1). Text without a clip stands in the page's margin: running heads and page numbers.
 * Painting does not change: only BDC and EMC come and go.
 */
export function markArtifacts(operations: readonly Operation[], options: MarkOptions): Marked {
  const graphics = new Graphics();
  const out: Operation[] = [];
  let artifacts = 0;
  let openArtifact: string | null = null;
  let depth = 0;
  const close = () => {
    if (openArtifact !== null) out.push(endMark);
    openArtifact = null;
  };
  const put = (kind: string, group: readonly Operation[]) => {
    if (openArtifact !== kind) {
      close();
      out.push({ operands: kind, operator: 'BDC' });
      openArtifact = kind;
      artifacts += 1;
    }
    out.push(...group);
  };

  for (let index = 0; index < operations.length; ) {
    const group = groupAt(operations, index, depth);
    index += group.length;
    for (const operation of group) graphics.apply(operation, false);
    const [first] = group;
    if (first === undefined) break;
    const { operator } = first;
    if (operator === 'BDC' || operator === 'BMC') {
      close();
      const number = contentNumber(first);
      const becomes = number !== null && options.isArtifact(number);
      if (becomes) artifacts += 1;
      out.push(becomes ? { operands: layout, operator: 'BDC' } : first);
      depth += 1;
    } else if (operator === 'EMC') {
      out.push(first);
      depth -= 1;
    } else if (depth === 0 && paints(group, options)) {
      put(kindOf(group, graphics, options.middle), group);
    } else {
      // An artifact may not reach over the end of a graphics state.
      if (operator === 'q' || operator === 'Q') close();
      out.push(...group);
    }
  }
  close();
  return { operations: out, artifacts };
}

/**
 * Outside of marked content a path or a text object goes as one piece; a text object with tagged content inside does
 * not. Marks without a number say how text is read (Chromium writes them in lines from right to left), not that it is.
 */
function groupAt(operations: readonly Operation[], start: number, depth: number): readonly Operation[] {
  const first = operations[start];
  if (first === undefined || depth > 0) return operations.slice(start, start + 1);
  if (first.operator === 'BT') {
    const text = sliceTo(operations, start, ({ operator }) => operator === 'ET');
    return text.some((operation) => contentNumber(operation) !== null) ? [first] : text;
  }
  return buildsPath(first) ? sliceTo(operations, start, endsPath) : [first];
}

function sliceTo(
  operations: readonly Operation[],
  start: number,
  isLast: (operation: Operation) => boolean,
): readonly Operation[] {
  for (let at = start; at < operations.length; at += 1) {
    const operation = operations[at];
    if (operation !== undefined && isLast(operation)) return operations.slice(start, at + 1);
  }
  throw new Error('A content stream ends inside a path or a text.');
}

function paints(group: readonly Operation[], options: MarkOptions): boolean {
  return group.some(({ operands, operator }) => {
    if (operator === 'Do') return !options.isTaggedForm(operands);
    return (
      operator === 'sh' || showsText.has(operator) || (operator !== 'n' && endsPath({ operands, operator }))
    );
  });
}

function kindOf(group: readonly Operation[], graphics: Graphics, middle: number | null): string {
  const isText = group.some(({ operator }) => showsText.has(operator));
  if (!isText || graphics.isClipped || middle === null) return layout;
  return graphics.textHeight > middle ? header : footer;
}
