import type { MarkdownIt } from 'markdown-it';
import { escapeHtml } from '../content/html.ts';
import { report } from './locate.ts';
import { trustEnv } from './render-env.ts';

const markup = /<\/?[A-Za-z!][^>\n]{0,40}>?/;

/** Prints text escaped. Raw HTML stays visible text and is a finding, since somebody meant it to work. */
export function addTextRules(md: MarkdownIt): void {
  md.renderer.rules['text'] = (tokens, index, _options, env) => {
    const content = tokens[index]?.content ?? '';
    const found = markup.exec(content)?.[0];
    if (found) {
      report(trustEnv(env), found.slice(0, 12), {
        rule: 'text-has-no-html',
        message: `The text holds HTML: ${found}`,
        remedy: 'Write Markdown or a directive; HTML is shown as text and never runs.',
      });
    }
    // A word broken at its own hyphen would have to repeat it on the next line (Czech “je-li”), so it stays whole.
    return escapeHtml(content).replace(
      /(?<![\p{L}\d-])\p{L}+-\p{L}{1,2}(?![\p{L}\d-])/gu,
      '<span class="unbroken">$&</span>',
    );
  };
}
