import type { MarkdownIt, Token } from 'markdown-it';
import { escapeHtml, type Html, trustHtml } from '../content/html.ts';
import { renderDirective } from './directives/render-directive.ts';
import type { RenderEnv } from './render-env.ts';

/** Prints block tokens; containers are printed inside out, so that a directive receives its finished children. */
export function renderBlocks(md: MarkdownIt, tokens: Token[], env: RenderEnv): Html {
  let html = '';
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    env.line = token.map?.[0] ?? env.line;
    if (token.type === 'directive_open') {
      const end = closeOf(tokens, index);
      const line = env.line;
      const children = renderBlocks(md, tokens.slice(index + 1, end), env);
      env.line = line;
      html += renderDirective(env, token.meta, 'container', children);
      index = end;
    } else if (token.type === 'directive_block') {
      html += renderDirective(env, token.meta, 'block');
    } else if (token.type === 'inline') {
      html += md.renderer.renderInline(token.children ?? [], md.options, env);
    } else {
      html += renderToken(md, tokens, index, env);
    }
  }
  return trustHtml(html);
}

function renderToken(md: MarkdownIt, tokens: Token[], index: number, env: RenderEnv): string {
  const token = tokens[index];
  if (!token) return '';
  if (token.type === 'heading_open') env.heading = tokens[index + 1]?.content ?? '';
  const rule = md.renderer.rules[token.type];
  const own = rule
    ? rule(tokens, index, md.options, env, md.renderer)
    : md.renderer.renderToken(tokens, index, md.options);
  if (token.type === 'heading_close') return own + (env.afterHeading?.(idOf(tokens, index)) ?? '');
  if (token.type === 'table_open') {
    return `<div class="scroll" role="group" tabindex="0" aria-label="${escapeHtml(env.setText(env.heading))}">${own}`;
  }
  return token.type === 'table_close' ? `${own}</div>` : own;
}

function closeOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const type = tokens[index]?.type;
    if (type === 'directive_open') depth += 1;
    if (type === 'directive_close') depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}

function idOf(tokens: readonly Token[], close: number): string {
  return String(tokens[close - 2]?.attrGet('id') ?? '');
}
