import MarkdownItParser, { type MarkdownIt } from 'markdown-it';
import type { Html } from '../content/html.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { addCaptionRule } from './caption-rule.ts';
import { addBlockDirectives } from './directives/block-rule.ts';
import { addInlineDirectives } from './directives/inline-rule.ts';
import { renderDirective } from './directives/render-directive.ts';
import { addHeadingIds } from './heading-ids.ts';
import { addLinkRules } from './link-rules.ts';
import { addNotes, type Note, takeNotes } from './notes.ts';
import { renderBlocks } from './render-blocks.ts';
import { type RenderEnv, type RenderOptions, trustEnv } from './render-env.ts';
import { addTableRules } from './table-rules.ts';
import { addTextRules } from './text-rules.ts';
import { addTypography } from './typography-rule.ts';

export type Rendered = {
  readonly html: Html;
  readonly notes: readonly Note[];
  readonly headings: readonly { readonly id: string; readonly level: number; readonly text: string }[];
  readonly pages: readonly {
    readonly path: string;
    readonly fragment: string | null;
    readonly line: number;
  }[];
  readonly directives: readonly { readonly name: string; readonly label: string; readonly line: number }[];
  readonly diagnostics: readonly Diagnostic[];
};

const md = makeParser();

/** Turns Markdown (CommonMark, tables, notes, generic directives) into markup. Raw HTML is off; problems become findings. */
export function renderMarkdown(source: string, options: RenderOptions): Rendered {
  const env: RenderEnv = {
    ...options,
    lines: source.split('\n'),
    diagnostics: [],
    found: { pages: [], directives: [] },
    openLinks: [],
    heading: '',
    line: 0,
  };
  const { body, notes } = takeNotes(md, md.parse(source, env), env);
  const html = renderBlocks(md, body, env);
  const headings = body.flatMap((token, index) =>
    token.type === 'heading_open'
      ? [
          {
            id: String(token.attrGet('id') ?? ''),
            level: Number(token.tag.slice(1)),
            text: options.setText(plainText(body[index + 1]?.content ?? '')),
          },
        ]
      : [],
  );
  return { html, notes, headings, ...env.found, diagnostics: env.diagnostics };
}

function makeParser(): MarkdownIt {
  const parser = new MarkdownItParser('commonmark', {
    html: false,
    linkify: false,
    typographer: false,
  }).enable(['table']);
  addHeadingIds(parser);
  addInlineDirectives(parser);
  addBlockDirectives(parser);
  addNotes(parser);
  addLinkRules(parser);
  addTextRules(parser);
  addTableRules(parser);
  addCaptionRule(parser);
  addTypography(parser);
  parser.renderer.rules['directive_inline'] = (tokens, index, _options, env) =>
    renderDirective(trustEnv(env), tokens[index]?.meta, 'inline');
  return parser;
}

function plainText(markdown: string): string {
  return markdown
    .replace(/:[a-z-]+\[([^\]]*)\](\{[^}]*\})?/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
