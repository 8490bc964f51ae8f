import { trustHtml } from '../content/html.ts';
import { parseAttributes } from '../markdown/directives/parse-attributes.ts';
import type { BlockContext } from './block-context.ts';
import { inlineDirectives } from './inline-directives.ts';

/**
 * Writes Markdown for people who read it as plain text: inline directives become their words, lines that only
 * hold a block or container directive are left out, links to our pages keep their words.
 */
export function expandDirectives(markdown: string, context: BlockContext): string {
  const directives = inlineDirectives({ ...context, medium: 'print' });
  return markdown
    .replace(/^:{2,}.*\n?/gm, '')
    .replace(
      /:([a-z][a-z-]*)\[([^\]\n]*)\](\{[^}\n]*\})?/g,
      (written: string, name: string, label: string, braces: string | undefined) => {
        const attributes = (braces ? parseAttributes(braces) : null) ?? { classes: [], values: {} };
        const html = directives[name]?.render({
          name,
          form: 'inline',
          label,
          attributes,
          children: trustHtml(''),
          report: () => {},
        });
        return html === undefined ? written : toText(html);
      },
    )
    .replace(/\[([^\]]*)\]\(page:[^)]*\)/g, '$1')
    .replace(/[ \t]*\{#[\w-]+\}/g, '')
    .replace(/\n{3,}/g, '\n\n');
}

/** Takes the markup of an inline directive away: no tag of it holds text in its attributes. */
export function toText(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
