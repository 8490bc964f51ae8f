import type { MarkdownIt } from 'markdown-it';
import type { RenderEnv } from './render-env.ts';

/** Sets the text of a document by the typography of its language; code and addresses are left alone. */
export function addTypography(md: MarkdownIt): void {
  md.core.ruler.push('typography', (state) => {
    const { setText } = state.env as RenderEnv;
    for (const token of state.tokens) {
      for (const child of token.children ?? []) {
        if (child.type === 'text') child.content = setText(child.content);
      }
    }
  });
}
