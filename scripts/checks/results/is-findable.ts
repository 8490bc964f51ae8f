import type { BuiltPage } from '../../content/manifest.ts';
import type { SiteFacts } from './finished-site.ts';

/** Tells whether search engines may list a page: released, written for its address, and not meant to be neutral. */
export function isFindable(entry: BuiltPage, { library, sources }: SiteFacts): boolean {
  const isPseudo = library.languages.some(({ tag, status }) => tag === entry.tag && status === 'pseudo');
  return (
    library.site.stage === 'release' &&
    entry.own &&
    entry.way === 'open' &&
    entry.kind !== 'notFound' &&
    !isPseudo &&
    !sources.get(entry.file)?.innerHigh
  );
}
