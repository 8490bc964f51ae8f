import { previewIsAbsent } from '../../results/rules/preview-is-absent.ts';
import type { MarkupRule } from '../markup-rule.ts';

/** No page has og: or twitter: tags, from which chats make a preview. */
export const linkMakesNoPreview: MarkupRule = {
  name: 'link-makes-no-preview',
  onPage: (page, gate) => previewIsAbsent.onPage?.(page, gate) ?? [],
};
