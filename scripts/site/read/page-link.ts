import type { PageLink } from '../../../layouts/props/frame.ts';
import { presenceOf } from '../../content/presence.ts';
import { linkTo } from '../link-to.ts';
import type { LanguageBuild } from '../site-context.ts';

/**
 * Makes the entry of a page for lists and menus; null if the page does not exist in the language, or was pulled.
 * @param target path with or without a heading, such as help/index#friend
 */
export function readPageLink(build: LanguageBuild, target: string): PageLink | null {
  const [path = '', fragment = null] = target.split('#');
  const presence = presenceOf(build.library, build.tag, path);
  if (presence.state === 'none' || presence.state === 'withdrawn') return null;
  const { meta } = presence.state === 'own' ? presence.page : presence.source;
  const link = linkTo(build, path, fragment);
  if (!('href' in link) || link.href === null) return null;
  return {
    href: link.href,
    text: build.setText(meta.menu ?? meta.title),
    ...(meta.summary ? { summary: build.setText(meta.summary) } : {}),
    ...(meta.icon ? { icon: meta.icon } : {}),
    ...(presence.state === 'own' ? {} : inSourceLanguage(build)),
  };
}

function inSourceLanguage({ library }: LanguageBuild): Pick<PageLink, 'lang' | 'dir'> {
  const { source } = library.site;
  const direction = library.languages.find(({ tag }) => tag === source)?.direction;
  return direction ? { lang: source, dir: direction } : { lang: source };
}
