import type { MovedProps } from '../../../layouts/props/pages.ts';
import { addressOf } from '../../content/address.ts';
import type { LanguageBuild, View } from '../site-context.ts';
import { readFrame } from './frame.ts';
import { readPageLink } from './page-link.ts';

/** Plans a page at each earlier address: it says where the text is now, for hosts that cannot redirect. */
export function planMoved(build: LanguageBuild): View[] {
  const { library, tag } = build;
  return [...(library.pages.get(tag)?.values() ?? [])].flatMap((page) =>
    (page.meta.movedFrom ?? []).flatMap((from) => {
      const target = readPageLink(build, page.path);
      if (!target) return [];
      const props: MovedProps = {
        frame: {
          ...readFrame(build, { kind: 'moved', path: page.path, meta: page.meta, own: false, used: null }),
          languages: [],
        },
        title: build.setText(page.meta.title),
        target,
      };
      return [{ kind: 'moved', address: library.site.base + from.slice(1), props }];
    }),
  );
}

/** Lists earlier and present addresses of a language, for hosts that can redirect. */
export function listRedirects({ library, tag }: LanguageBuild): { from: string; to: string }[] {
  return [...(library.pages.get(tag)?.values() ?? [])].flatMap((page) =>
    (page.meta.movedFrom ?? []).map((from) => ({
      from: library.site.base + from.slice(1),
      to: addressOf(library, tag, page.path),
    })),
  );
}
