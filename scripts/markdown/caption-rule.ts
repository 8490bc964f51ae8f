import type { MarkdownIt, Token } from 'markdown-it';
import { report } from './locate.ts';
import { trustEnv } from './render-env.ts';

/** Begins the line of a caption, as in Pandoc's `table_captions`. */
const mark = /^:\s+/;

/**
 * Makes captions: a paragraph `: What the table shows` right before a table becomes its `<caption>`. The same line
 * before anything else is a finding, since its colon would be printed.
 */
export function addCaptionRule(md: MarkdownIt): void {
  md.core.ruler.push('table-caption', (state) => {
    const out: Token[] = [];
    let caption: Token | null = null;
    for (let index = 0; index < state.tokens.length; index += 1) {
      const [open, words, close, next] = state.tokens.slice(index, index + 4);
      if (!open) continue;
      if (open.type === 'paragraph_open' && words && close && mark.test(words.content)) {
        if (next?.type === 'table_open') {
          caption = withoutMark(words);
          index += 2;
          continue;
        }
        reportLonely(words, state.env);
      }
      out.push(open);
      if (open.type === 'table_open' && caption) {
        out.push(new state.Token('caption_open', 'caption', 1), caption);
        out.push(new state.Token('caption_close', 'caption', -1));
        caption = null;
      }
    }
    state.tokens = out;
  });
}

function withoutMark(words: Token): Token {
  const [first] = words.children ?? [];
  if (first) first.content = first.content.replace(mark, '');
  words.content = words.content.replace(mark, '');
  return words;
}

function reportLonely(words: Token, shared: unknown): void {
  const env = trustEnv(shared);
  env.line = words.map?.[0] ?? env.line;
  report(env, words.content, {
    rule: 'directive-has-its-form',
    message: 'A caption stands before no table.',
    remedy: 'Put “: What the table shows” and an empty line right before the table, or take the colon away.',
  });
}
