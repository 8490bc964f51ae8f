import type { NotFoundProps } from '../../../layouts/props/pages.ts';
import type { SourcePage } from '../../content/library.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LanguageBuild } from '../site-context.ts';
import { readArticle } from './article.ts';
import { readPageLink } from './page-link.ts';

/** Reads the page that stands at wrong addresses of a language. */
export function readNotFound(
  build: LanguageBuild,
  page: SourcePage,
): { props: NotFoundProps; diagnostics: readonly Diagnostic[] } {
  const { props, diagnostics } = readArticle(build, page, 'notFound', true);
  const ways = page.meta.next ?? ['index', 'help/index', 'find/index', 'search/index'];
  return { props: { ...props, next: ways.flatMap((path) => readPageLink(build, path) ?? []) }, diagnostics };
}
