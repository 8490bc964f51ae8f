import { attributeOf, textOf } from './element.ts';
import type { FragmentLink, PageSummary, SiteFacts } from './finished-site.ts';
import { elementsOf, linksWith, type ParsedPage } from './parsed-page.ts';
import { resolveAddress } from './resolve-address.ts';

/** Keeps of a page what rules about the whole site need, so that its tree can be forgotten. */
export function summarisePage(page: ParsedPage, site: SiteFacts): PageSummary {
  const [title] = elementsOf(page, 'title');
  return {
    entry: page.entry,
    title: title ? textOf(title) : '',
    ids: new Set(page.ids.keys()),
    fragmentLinks: elementsOf(page, 'a').flatMap((link): FragmentLink[] => {
      const href = attributeOf(link, 'href');
      if (href === null || !href.includes('#')) return [];
      const place = resolveAddress(href, page, site.manifest);
      if (place.kind !== 'own' || place.file === null || place.fragment === null) return [];
      return [{ href, target: place.file, fragment: place.fragment }];
    }),
    alternates: linksWith(page, 'alternate').flatMap((link) => {
      const tag = attributeOf(link, 'hreflang');
      const href = attributeOf(link, 'href');
      if (tag === null || href === null) return [];
      const place = resolveAddress(href, page, site.manifest);
      return [{ tag, target: place.kind === 'own' ? place.file : null }];
    }),
  };
}
