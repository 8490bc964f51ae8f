import { attributeOf } from '../element.ts';
import { familiesOf } from '../families-of.ts';
import type { SiteFacts } from '../finished-site.ts';
import { elementsOf, linksWith, type ParsedPage } from '../parsed-page.ts';
import { resolveAddress } from '../resolve-address.ts';
import type { Fault, Rule } from '../rule.ts';

/**
 * On the quiet way links to pages that have a quiet address lead there, but for the one to the same page on the normal
 * way; from outside only the twin leads in, by a link that the script follows by replace. It names no other address
 * as its own and no other languages to search engines.
 */
export const quietWayIsClosed: Rule = {
  name: 'quiet-way-is-closed',
  onPage: (page, site) => {
    const source = site.sources.get(page.entry.file);
    const links = elementsOf(page, 'a').flatMap((link) => {
      const place = resolveAddress(attributeOf(link, 'href') ?? '', page, site.manifest);
      const target = place.kind === 'own' && place.file !== null ? site.entries.get(place.file) : undefined;
      const isTwin = target !== undefined && site.sources.get(target.file)?.path === source?.path;
      return target ? [{ link, target, isTwin: isTwin && target.tag === page.entry.tag }] : [];
    });
    if (page.entry.way === 'open') {
      return links
        .filter(({ target }) => target.way === 'quiet')
        .flatMap(({ link, target, isTwin }): Fault[] => {
          if (!isTwin) {
            return [
              {
                message: `A link leads to the quiet address ${target.file}.`,
                remedy: 'Only the same page on the normal way may lead there.',
              },
            ];
          }
          if (attributeOf(link, 'data-replace') !== null) return [];
          return [
            {
              message: 'The link into the quiet way is not marked for the script.',
              remedy: 'Print data-replace: otherwise this page stays behind in the history.',
            },
          ];
        });
    }
    return [...judgeHead(page), ...links.flatMap(({ isTwin, target }) => judgeLink(target, isTwin, site))];
  },
};

function judgeHead(page: ParsedPage): Fault[] {
  const told = [...linksWith(page, 'canonical'), ...linksWith(page, 'alternate')];
  const first = told[0];
  if (!first) return [];
  return [
    {
      message: `The quiet page names ${attributeOf(first, 'href') ?? 'another address'} in its head.`,
      remedy: 'Print neither canonical nor alternate links there.',
    },
  ];
}

function judgeLink(target: { file: string; way: string }, isTwin: boolean, site: SiteFacts): Fault[] {
  if (target.way === 'quiet' || isTwin) return [];
  const path = site.sources.get(target.file)?.path;
  const family = path === undefined ? [] : (familiesOf(site.sources).get(path) ?? []);
  if (!family.some((file) => site.entries.get(file)?.way === 'quiet')) return [];
  return [
    {
      message: `A link leaves the quiet way for ${target.file}, which has a quiet address.`,
      remedy: 'Write its quiet address.',
    },
  ];
}
