import { addressOf, pageIn } from '../content/address.ts';
import { isOnPaperOnly, presenceOf } from '../content/presence.ts';
import { nearest } from '../content/validate.ts';
import type { LinkTarget } from '../markdown/render-env.ts';
import type { LanguageBuild } from './site-context.ts';

/** Page of contacts that stands in where a child's page is missing in a language: never another language's text. */
const contactPage = 'find/index';

/**
 * Turns a reference to a page into its address in the same language. A page that is missing there leads to its
 * stand-in, or to the page of contacts; a path or heading that exists nowhere is a problem.
 */
export function linkTo(build: LanguageBuild, path: string, fragment: string | null): LinkTarget {
  const { library, tag, way } = build;
  if (isOnPaperOnly(path)) return missing(path, []);
  const presence = presenceOf(library, tag, path);
  if (presence.state === 'none') {
    const source = pageIn(library, library.site.source, path);
    if (!source) return missing(path, [...(library.pages.get(library.site.source)?.keys() ?? [])]);
    const standIn = presenceOf(library, tag, contactPage).state === 'none' ? 'index' : contactPage;
    return { href: addressOf(library, tag, standIn, way) };
  }
  const href = addressOf(library, tag, path, way);
  if (fragment === null || presence.state === 'safe-page' || presence.state === 'withdrawn') return { href };
  const page = presence.state === 'own' ? presence.page : presence.source;
  const ids = page.sections.map((section) => section.id);
  if (ids.includes(fragment)) return { href: `${href}#${fragment}` };
  return pageIn(library, library.site.source, path)?.sections.some((section) => section.id === fragment)
    ? { href }
    : missing(
        `${path}#${fragment}`,
        ids.map((id) => `${path}#${id}`),
      );
}

function missing(target: string, known: readonly string[]): LinkTarget {
  const near = nearest(target, known);
  return {
    problem: {
      rule: 'link-target-exists',
      message: `The link target page:${target} does not exist.`,
      remedy: near
        ? `Did you mean page:${near}?`
        : 'Name the path of a page below the language folder, without .md.',
    },
  };
}
