import type { LawsProps } from '../../layouts/props/laws.ts';
import { localise } from '../content/localise.ts';
import { pagesByLaw } from '../content/pages-by-law.ts';
import { formatDate } from '../i18n/format.ts';
import type { BlockContext } from './block-context.ts';
import { sayLawSources } from './say-law-sources.ts';
import { sayLawState } from './say-law-state.ts';

/** Maps the law register to its list: citation, what it says, periods, state of confirmation, pages that rest on it. */
export function readLaws(context: BlockContext): LawsProps {
  const { chain, library, setText, t, tag, used, web } = context;
  const say = (texts: Record<string, string | undefined>) => setText(localise(texts, chain));
  const users = pagesByLaw(library, library.site.source);
  return {
    laws: [...library.laws].map(([id, law]) => {
      used.laws.add(id);
      return {
        id,
        citation: say(law.citation),
        says: say(law.says),
        periods: Object.values(law.periods).map(({ plain, from }) =>
          [plain, from].flatMap((words) => (words ? [say(words)] : [])).join(' '),
        ),
        from: law.validFrom === null ? null : t('law.from', { date: formatDate(law.validFrom, tag) }),
        state: sayLawState(law, context),
        sources: setText(sayLawSources(law, context)),
        pages: web ? (users.get(id) ?? []).flatMap((path) => linkTo(path, context)) : [],
      };
    }),
    t,
  };
}

function linkTo(path: string, { chain, library, setText, web }: BlockContext) {
  const target = web?.link(path);
  if (target === undefined || 'problem' in target || target.href === null) return [];
  const page = chain.map((tag) => library.pages.get(tag)?.get(path)).find((found) => found !== undefined);
  return page ? [{ href: target.href, text: setText(page.meta.menu ?? page.meta.title) }] : [];
}
