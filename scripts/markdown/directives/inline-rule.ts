import type { MarkdownIt } from 'markdown-it';
import { noAttributes, parseAttributes } from './parse-attributes.ts';

const form = /^:([a-z][a-z-]*)\[([^\]\n]*)\](\{[^}\n]*\})?/;

/**
 * Adds `:name[label]{attributes}` inside text (generic directives proposal, text form). The label is required,
 * so that times such as 12:30 stay text.
 */
export function addInlineDirectives(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'directive', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x3a) return false;
    const match = form.exec(state.src.slice(state.pos));
    if (!match || state.src.charAt(state.pos - 1) === ':') return false;
    if (!silent) {
      const token = state.push('directive_inline', '', 0);
      token.meta = {
        name: match[1],
        label: match[2] ?? '',
        attributes: match[3] ? parseAttributes(match[3]) : noAttributes,
        source: match[0],
      };
    }
    state.pos += match[0].length;
    return true;
  });
}
