import type { ArticleProps } from '../../../layouts/props/pages.ts';
import type { UsedFacts } from '../../blocks/block-context.ts';
import { localise } from '../../content/localise.ts';
import type { LanguageBuild } from '../site-context.ts';

/** Lists the laws on which a text leans: what each says in plain words and how far our knowledge reaches. */
export function readSources(
  { library, chain, setText }: LanguageBuild,
  used: UsedFacts,
): ArticleProps['sources'] {
  return [...used.laws].flatMap((id) => {
    const law = library.laws.get(id);
    if (!law) return [];
    const known = law.knownUntil ? ` (${localise(law.knownUntil, chain)})` : '';
    return [
      { href: null, text: setText(`${localise(law.citation, chain)}${known}: ${localise(law.says, chain)}`) },
    ];
  });
}
