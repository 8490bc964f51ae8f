import type { MarkdownIt } from 'markdown-it';

const written = /[ \t]*\{#([A-Za-z][\w-]*)\}[ \t]*$/;

/** Takes `{#id}` from the end of headings and makes it their id; nothing else in braces is accepted. */
export function addHeadingIds(md: MarkdownIt): void {
  md.core.ruler.after('block', 'heading-ids', (state) => {
    for (const [index, token] of state.tokens.entries()) {
      const inline = state.tokens[index + 1];
      if (token.type !== 'heading_open' || inline?.type !== 'inline') continue;
      const match = written.exec(inline.content);
      if (!match) continue;
      inline.content = inline.content.slice(0, match.index);
      token.attrSet('id', match[1] ?? '');
    }
  });
}
