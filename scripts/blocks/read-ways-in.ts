import type { PageLink } from '../../layouts/props/frame.ts';
import { addressOf } from '../content/address.ts';
import { presenceOf } from '../content/presence.ts';
import type { BlockContext } from './block-context.ts';

/** Situations in which a call in the language of the country is not the way; each has a page. */
const situations = [
  { path: 'find/cannot-talk', words: 'finder.way.talk' },
  { path: 'find/cannot-hear', words: 'finder.way.hear' },
  { path: 'children/index', words: 'finder.way.child' },
  { path: 'find/languages', words: 'finder.way.language' },
] as const;

/** Lists the ways in by situation, in the reader's words; pages that are not written in the language are left out. */
export function readWaysIn({ library, setText, t, tag, web }: BlockContext): PageLink[] {
  return situations.flatMap(({ path, words }) => {
    const presence = presenceOf(library, tag, path);
    if (presence.state !== 'own') return [];
    const { icon, summary } = presence.page.meta;
    return [
      {
        href: addressOf(library, tag, path, web?.way),
        text: t(words),
        ...(summary ? { summary: setText(summary) } : {}),
        ...(icon ? { icon } : {}),
      },
    ];
  });
}
