import type { MarkdownIt } from 'markdown-it';

/** Gives header cells their scope: column headers in the head, the first cell of each body row as row header. */
export function addTableRules(md: MarkdownIt): void {
  md.core.ruler.push('table-scope', (state) => {
    let first = false;
    let body = false;
    for (const token of state.tokens) {
      if (token.type === 'tbody_open') body = true;
      if (token.type === 'tbody_close') body = false;
      if (token.type === 'tr_open') first = true;
      if (token.type === 'th_open') token.attrSet('scope', 'col');
      if (token.attrGet('style')) token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
      if (body && first && (token.type === 'td_open' || token.type === 'td_close')) {
        token.tag = 'th';
        if (token.type === 'td_open') token.attrSet('scope', 'row');
        else first = false;
      }
    }
  });
}
