import type { MarkdownIt, StateBlock } from 'markdown-it';
import { noAttributes, parseAttributes } from './parse-attributes.ts';

const opening = /^(:{2,})([a-z][a-z-]*)(?:\[([^\]]*)\])?(\{.*\})?[ \t]*$/;
const closing = /^:{3,}[ \t]*$/;

/** Adds `::name[label]{…}` and `:::name … :::` (generic directives proposal, leaf and container forms). */
export function addBlockDirectives(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'directive', readDirective, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}

function readDirective(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const match = opening.exec(lineAt(state, startLine));
  if (!match) return false;
  if (silent) return true;
  const container = (match[1]?.length ?? 2) > 2;
  const meta = {
    name: match[2] ?? '',
    label: match[3] ?? '',
    attributes: match[4] ? parseAttributes(match[4]) : noAttributes,
    source: match[0],
    closed: true,
  };
  if (!container) {
    const token = state.push('directive_block', '', 0);
    token.map = [startLine, startLine + 1];
    token.meta = meta;
    state.line = startLine + 1;
    return true;
  }
  const end = findEnd(state, startLine, endLine);
  const token = state.push('directive_open', '', 1);
  token.map = [startLine, end ?? endLine];
  token.meta = { ...meta, closed: end !== null };
  token.block = true;
  const { parentType, lineMax } = state;
  state.lineMax = end ?? endLine;
  state.md.block.tokenize(state, startLine + 1, end ?? endLine);
  state.lineMax = lineMax;
  state.parentType = parentType;
  state.push('directive_close', '', -1).block = true;
  state.line = end === null ? endLine : end + 1;
  return true;
}

function findEnd(state: StateBlock, startLine: number, endLine: number): number | null {
  let depth = 1;
  for (let line = startLine + 1; line < endLine; line += 1) {
    const text = lineAt(state, line);
    if (closing.test(text)) depth -= 1;
    else if ((opening.exec(text)?.[1]?.length ?? 0) > 2) depth += 1;
    if (depth === 0) return line;
  }
  return null;
}

function lineAt(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}
