import { type BlockContext, startUsedFacts } from '../../blocks/block-context.ts';
import type { LanguageBuild } from '../site-context.ts';

/** What blocks need to know that stand on a page of the web without a text of their own: cards, words for the press. */
export function readWebContext({
  chain,
  date,
  library,
  scene,
  setText,
  t,
  tag,
}: LanguageBuild): BlockContext {
  return {
    library,
    tag,
    date,
    chain,
    t,
    setText,
    medium: 'web',
    scene: (id) => scene(id, chain),
    used: startUsedFacts(),
  };
}
