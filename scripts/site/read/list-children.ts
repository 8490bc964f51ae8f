import type { PageLink } from '../../../layouts/props/frame.ts';
import type { LanguageBuild } from '../site-context.ts';
import { readPageLink } from './page-link.ts';

/** Lists the pages of a section in their order: those of its folder, and of folders in it the landing pages. */
export function listChildren(build: LanguageBuild, path: string): readonly PageLink[] {
  const folder = path.replace(/index$/, '');
  const { library, tag } = build;
  const orderOf = (child: string) =>
    (library.pages.get(tag)?.get(child) ?? library.pages.get(library.site.source)?.get(child))?.meta.order ??
    999;
  const paths = new Set([
    ...(library.pages.get(library.site.source)?.keys() ?? []),
    ...(library.pages.get(tag)?.keys() ?? []),
  ]);
  return [...paths]
    .filter(
      (child) => child.startsWith(folder) && child !== path && isDirectChild(child.slice(folder.length)),
    )
    .sort((a, b) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1))
    .flatMap((child) => readPageLink(build, child) ?? []);
}

function isDirectChild(rest: string): boolean {
  const steps = rest.split('/');
  return steps.length === 1 || (steps.length === 2 && steps[1] === 'index');
}
