import type { WithdrawnProps } from '../../../layouts/props/pages.ts';
import { escapeHtml, trustHtml } from '../../content/html.ts';
import { localise } from '../../content/localise.ts';
import type { PageMeta } from '../../content/page.ts';
import { pressPathOf } from '../../content/press-path.ts';
import type { Withdrawal } from '../../content/withdrawal.ts';
import { formatDate } from '../../i18n/format.ts';
import type { LanguageBuild } from '../site-context.ts';
import { readFrame } from './frame.ts';
import { readPageLink } from './page-link.ts';

type WithdrawnText = {
  /** Path of the page; a release has the one below the press page. */
  readonly path: string;
  readonly meta: Pick<PageMeta, 'title' | 'neutralTitle'>;
  readonly withdrawn: Withdrawal;
};

/** Reads the notice that stands at the address of a text which was pulled (F121). */
export function readWithdrawn(
  build: LanguageBuild,
  { meta, path, withdrawn }: WithdrawnText,
): WithdrawnProps {
  const { chain, library, setText, t, tag } = build;
  const title = t('withdrawn.title');
  const ways = [withdrawn.instead, `${path.split('/')[0]}/index`, pressPathOf(library), 'index'];
  const links = ways.flatMap((way) => (way === undefined ? [] : (readPageLink(build, way) ?? [])));
  const frame = readFrame(build, {
    kind: 'withdrawn',
    path,
    meta: { ...meta, title, description: '', review: 'none' },
    own: false,
    used: null,
  });
  return {
    // There is no text whose state could be told.
    frame: { ...frame, draft: [] },
    title,
    lead: t('withdrawn.lead', { date: formatDate(withdrawn.on, tag) }),
    why: trustHtml(`<p>${escapeHtml(setText(localise(withdrawn.why, chain)))}</p>`),
    next: links.slice(0, 1),
  };
}
