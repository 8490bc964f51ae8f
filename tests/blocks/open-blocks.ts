import { type BlockContext, startUsedFacts } from '../../scripts/blocks/block-context.ts';
import { renderPage } from '../../scripts/blocks/render-page.ts';
import type { Library } from '../../scripts/content/library.ts';
import { openLanguage } from '../../scripts/site/open-language.ts';
import { buildOf } from '../site/read/finder/open-finder.ts';

/** Prints a text as on a page of the open way; links lead to `/` and the path of their page. */
export function printText(
  library: Library,
  body: string,
  tag = 'cs',
  medium: BlockContext['medium'] = 'web',
) {
  const used = startUsedFacts();
  const link = (path: string) => ({ href: `/${path}/` });
  const place = {
    link,
    pages: () => [],
    way: 'open',
    twin: null,
    download: () => null,
    exitTitle: null,
  } as const;
  const context: BlockContext = {
    ...openLanguage(buildOf(library), tag),
    medium,
    scene: () => null,
    used,
    ...(medium === 'web' ? { web: place } : {}),
  };
  const page = { body, bodyLine: 1, file: 'text.md', sections: [] };
  return { ...renderPage(page, context, { resolvePage: link }), used };
}
