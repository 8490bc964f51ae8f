/**
 * One operation of a content stream (ISO 32000-1, 7.8.2): its operands as they were written, and its operator.
 * @example { operands: '1 0 0 1 5 5', operator: 'cm' }
 */
export type Operation = { readonly operands: string; readonly operator: string };

const SPACE = /[\0\t\n\f\r ]+|%[^\r\n]*/y;
const SIMPLE = /<<|>>|<[^<>]*>|[[\]{}]|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const OPERATOR = /^(?![-+.\d])(?!true$|false$|null$)[A-Za-z'"][A-Za-z*'"01]*$/;

/** Splits a content stream (bytes as Latin-1 text) into operations. Throws at an inline image, which Chromium never writes. */
export function readOperations(content: string): Operation[] {
  const operations: Operation[] = [];
  let operands: string[] = [];
  for (const token of readTokens(content)) {
    if (token === 'BI') throw new Error('A content stream holds an inline image, which is not expected.');
    if (OPERATOR.test(token)) {
      operations.push({ operands: operands.join(' '), operator: token });
      operands = [];
    } else operands.push(token);
  }
  if (operands.length > 0) throw new Error('A content stream ends in the middle of an operation.');
  return operations;
}

/** Writes operations back, one a line. */
export function writeOperations(operations: readonly Operation[]): string {
  return operations
    .map(({ operands, operator }) => (operands === '' ? operator : `${operands} ${operator}`))
    .join('\n');
}

/** The numbers among the operands; of an array or a dictionary too. */
export function numbersOf(operation: Operation): number[] {
  return operation.operands.split(/[\s[\]]+/).flatMap((word) => {
    const value = Number(word);
    return word === '' || Number.isNaN(value) ? [] : [value];
  });
}

/** Number of the marked content that a BDC opens, null for content without one. */
export function contentNumber(operation: Operation): number | null {
  const match = operation.operator === 'BDC' ? /\/MCID (\d+)/.exec(operation.operands) : null;
  return match?.[1] === undefined ? null : Number(match[1]);
}

function* readTokens(content: string): Generator<string> {
  let at = 0;
  while (at < content.length) {
    SPACE.lastIndex = at;
    if (SPACE.test(content)) {
      at = SPACE.lastIndex;
      continue;
    }
    const end = content[at] === '(' ? endOfString(content, at) : endOfToken(content, at);
    yield content.slice(at, end);
    at = end;
  }
}

function endOfToken(content: string, start: number): number {
  SIMPLE.lastIndex = start;
  if (!SIMPLE.test(content)) throw new Error(`A content stream cannot be read at byte ${start}.`);
  return SIMPLE.lastIndex;
}

/** Strings may hold brackets in pairs, and any sign after a backslash. */
function endOfString(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at += 1) {
    if (content[at] === '\\') at += 1;
    else if (content[at] === '(') depth += 1;
    else if (content[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error('A content stream ends in the middle of a string.');
}
