import type { Frame } from '../../layouts/props/frame.ts';
import { builtTags } from '../content/presence.ts';
import { openLanguage } from './open-language.ts';
import { listRedirects } from './read/moved.ts';
import type { SiteBuild, View } from './site-context.ts';

/** Lists the files of the pages that search engines may list. */
export function listFindableFiles(views: readonly View[]): Set<string> {
  return new Set(
    views.filter(({ props }) => (props as { frame: Frame }).frame.index).map(({ address }) => address),
  );
}

/** Lists earlier and present addresses in all languages, for hosts that can redirect. */
export function listAllRedirects(build: SiteBuild): { from: string; to: string }[] {
  return builtTags(build.library).flatMap((tag) => listRedirects(openLanguage(build, tag)));
}
