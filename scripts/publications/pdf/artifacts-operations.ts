/**
 * One operation of a content stream (ISO 32000-1, 7.8.2): its operands as they were written, and its operator.
 * @example { operands: '1 0 0 1 5 5', operator: 'cm' }
 */
export type Operation = { readonly operands: string; readonly operator: string };

const OPERATOR = /^(?!true$|false$|null$)[A-Za-z'"][A-Za-z*'"01]*$/;
/** Signs by what they mean to a reader of tokens (ISO 32000-1, 7.2.2): part of a word, space, delimiter. */
const [WORD, SPACE, DELIMITER] = [0, 1, 2];
const kinds = new Uint8Array(256);
for (const sign of '\0\t\n\f\r ') kinds[sign.charCodeAt(0)] = SPACE;
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = DELIMITER;

/** Splits a content stream (bytes as Latin-1 text) into operations. Throws at an inline image, which Chromium never writes. */
export function readOperations(content: string): Operation[] {
  const operations: Operation[] = [];
  let [at, first, last] = [0, -1, -1];
  while (at < content.length) {
    const kind = kinds[content.charCodeAt(at)];
    if (kind === SPACE || content[at] === '%') {
      at = kind === SPACE ? at + 1 : endOfLine(content, at);
      continue;
    }
    const end = kind === WORD ? endOfWord(content, at) : endOfDelimited(content, at);
    const token = kind === WORD ? content.slice(at, end) : '';
    if (token === 'BI') throw new Error('A content stream holds an inline image, which is not expected.');
    if (OPERATOR.test(token)) {
      operations.push({ operands: first < 0 ? '' : content.slice(first, last), operator: token });
      first = -1;
    } else {
      if (first < 0) first = at;
      last = end;
    }
    at = end;
  }
  if (first >= 0) throw new Error('A content stream ends in the middle of an operation.');
  return operations;
}

/** Writes operations back, one a line. */
export function writeOperations(operations: readonly Operation[]): string {
  return operations
    .map(({ operands, operator }) => (operands === '' ? operator : `${operands} ${operator}`))
    .join('\n');
}

/** The numbers among the operands; of an array or a dictionary too. */
export function numbersOf({ operands }: Operation): number[] {
  const numbers: number[] = [];
  for (const word of operands.split(/[\n\r\t[\]]/.test(operands) ? /[\s[\]]+/ : ' ')) {
    const value = Number(word);
    if (word !== '' && !Number.isNaN(value)) numbers.push(value);
  }
  return numbers;
}

/** Number of the marked content that a BDC opens, null for content without one. */
export function contentNumber(operation: Operation): number | null {
  const match = operation.operator === 'BDC' ? /\/MCID (\d+)/.exec(operation.operands) : null;
  return match?.[1] === undefined ? null : Number(match[1]);
}

function endOfWord(content: string, start: number): number {
  let at = start + 1;
  while (at < content.length && kinds[content.charCodeAt(at)] === WORD) at += 1;
  return at;
}

/** A comment reaches to the end of its line. */
function endOfLine(content: string, start: number): number {
  let at = start;
  while (at < content.length && content[at] !== '\n' && content[at] !== '\r') at += 1;
  return at;
}

/** The end of a name, a string, a bracket. */
function endOfDelimited(content: string, start: number): number {
  const sign = content[start] ?? '';
  if (sign === '/') return endOfWord(content, start);
  if (sign === '(') return endOfString(content, start);
  if ('[]{}'.includes(sign)) return start + 1;
  if (content[start + 1] === sign && '<>'.includes(sign)) return start + 2;
  const end = sign === '<' ? content.indexOf('>', start) : -1;
  if (end < 0) throw new Error(`A content stream cannot be read at byte ${start}.`);
  return end + 1;
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
