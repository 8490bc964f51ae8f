import type { UsedFacts } from '../../blocks/block-context.ts';
import { findPeriod } from '../../blocks/find-period.ts';
import { sectionOf } from '../../content/address.ts';
import type { Review } from '../../content/page.ts';
import type { LanguageBuild } from '../site-context.ts';

type DraftPage = {
  readonly path: string;
  readonly meta: { readonly review: Review };
  readonly used: UsedFacts | null;
};

/** Tells in sentences what about a text nobody has judged yet: text, translation, legal periods, numbers. */
export function readDraft({ library, tag, t }: LanguageBuild, page: DraftPage): string[] {
  const sentences: string[] = [];
  if (page.meta.review === 'none') {
    sentences.push(t('draft.unreviewed'));
    if (tag !== library.site.source) sentences.push(t('draft.translation'));
    if (sectionOf(library, page.path)?.look === 'child') sentences.push(t('draft.children'));
  }
  const periods = [...(page.used?.periods ?? [])];
  if (periods.some((id) => findPeriod(library, id)?.law.confirmed === null))
    sentences.push(t('draft.periods'));
  const contacts = [...(page.used?.contacts ?? [])];
  if (contacts.some((id) => library.contacts.get(id)?.checked === null)) sentences.push(t('draft.contacts'));
  return sentences;
}
