import type { Law } from '../content/law.ts';
import { localise } from '../content/localise.ts';
import { formatDate } from '../i18n/format.ts';
import type { BlockContext } from './block-context.ts';

/** Says who confirmed a law, or that nobody did and until when we know it. */
export function sayLawState(law: Law, { chain, setText, t, tag }: BlockContext): string {
  const { confirmed, knownUntil } = law;
  if (confirmed !== null)
    return t('law.confirmed', { by: confirmed.by, date: formatDate(confirmed.on, tag) });
  const known = knownUntil === null ? [] : [setText(localise(knownUntil, chain))];
  return [t('law.unconfirmed'), ...known].join('; ');
}
