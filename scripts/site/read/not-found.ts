import type { NotFoundProps } from '../../../layouts/props/pages.ts';
import { pageIn } from '../../content/address.ts';
import type { SourcePage } from '../../content/library.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { openLanguage } from '../open-language.ts';
import type { LanguageBuild, SiteBuild } from '../site-context.ts';
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

/** Reads the page that hosts look for at the root when an address is wrong: the one of the source language, alone. */
export function readLostPage(
  build: SiteBuild,
): { props: NotFoundProps; diagnostics: readonly Diagnostic[] } | null {
  const { source } = build.library.site;
  const page = pageIn(build.library, source, 'not-found');
  if (!page) return null;
  const { props, diagnostics } = readNotFound(openLanguage(build, source), page);
  const frame = {
    ...props.frame,
    browserTitle: `404 – ${build.library.site.name}`,
    alternates: [],
    canonical: null,
  };
  return { props: { ...props, frame }, diagnostics };
}
