import type { MarkdownIt, Token } from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { escapeHtml, type Html } from '../content/html.ts';
import { renderBlocks } from './render-blocks.ts';
import { type RenderEnv, trustEnv } from './render-env.ts';

/** A note of a text: `number` from 1 in order of reference, `id` is the anchor of its body. */
export type Note = { readonly number: number; readonly id: string; readonly html: Html };

/** Adds `[^1]` references. The bodies are taken out of the text: each medium puts them where its readers look. */
export function addNotes(md: MarkdownIt): void {
  md.use(footnote);
  md.renderer.rules['footnote_ref'] = (tokens, index, _options, shared) => {
    const meta = tokens[index]?.meta as { id: number; subId: number };
    const number = meta.id + 1;
    const { notePrefix: prefix = '', sayNote } = trustEnv(shared);
    const back = meta.subId > 0 ? `${prefix}fr-${number}-${meta.subId}` : `${prefix}fr-${number}`;
    return `<a class="fnref" id="${back}" href="#${prefix}fn-${number}" data-note="${number}" aria-label="${escapeHtml(sayNote(number))}">${number}</a>`;
  };
  md.renderer.rules['footnote_anchor'] = () => '';
}

/** Splits the parsed text from its notes and prints the notes. */
export function takeNotes(
  md: MarkdownIt,
  tokens: readonly Token[],
  env: RenderEnv,
): { body: Token[]; notes: Note[] } {
  const start = tokens.findIndex((token) => token.type === 'footnote_block_open');
  if (start < 0) return { body: [...tokens], notes: [] };
  const notes: Note[] = [];
  let open = -1;
  for (let index = start; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type === 'footnote_open') open = index;
    if (token?.type !== 'footnote_close') continue;
    const number = notes.length + 1;
    const inner = tokens
      .slice(open + 1, index)
      .filter((entry) => !(entry.type === 'paragraph_open' || entry.type === 'paragraph_close'));
    notes.push({ number, id: `${env.notePrefix ?? ''}fn-${number}`, html: renderBlocks(md, inner, env) });
  }
  return { body: tokens.slice(0, start), notes };
}
