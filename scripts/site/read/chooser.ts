import type { ChooserProps } from '../../../layouts/props/pages.ts';
import { phoneHref } from '../../blocks/phone-href.ts';
import { addressOf, pageIn } from '../../content/address.ts';
import { builtTags } from '../../content/presence.ts';
import { openLanguage } from '../open-language.ts';
import type { SiteBuild } from '../site-context.ts';
import { readFrame } from './frame.ts';

/** Reads the root page: every language with its own invitation, and the emergency numbers in all of them. */
export function readChooser(build: SiteBuild): ChooserProps {
  const { library } = build;
  const tags = builtTags(library);
  const source = openLanguage(build, library.site.source);
  const home = pageIn(library, library.site.source, 'index');
  const title = home?.meta.title ?? library.site.name;
  const frame = readFrame(source, {
    kind: 'chooser',
    path: 'index',
    meta: { title, description: '', review: home?.meta.review ?? 'none' },
    own: true,
    used: null,
  });
  return {
    frame: {
      ...frame,
      browserTitle: library.site.name,
      metaDescription: null,
      alternates: [],
      canonical: (library.site.origin ?? '') + library.site.base,
      languages: [],
      menu: [],
      emergency: [],
    },
    languages: tags.flatMap((tag) => {
      const language = library.languages.find((entry) => entry.tag === tag);
      const opened = openLanguage(build, tag);
      const page = pageIn(library, tag, 'index');
      if (!language || !page) return [];
      return [
        {
          tag,
          endonym: language.endonym,
          direction: language.direction,
          href: addressOf(library, tag, 'index'),
          current: false,
          invitation: opened.setText(page.meta.title),
          safety: `${opened.t('safety.question')} ${opened.t('safety.text')}`,
        },
      ];
    }),
    numbers: library.site.emergency.flatMap(({ contact, text }) => {
      const number = library.contacts.get(contact)?.phones[0];
      if (!number) return [];
      const texts = tags.flatMap((tag) => {
        const words = text[tag];
        return words === undefined
          ? []
          : [{ tag, direction: directionOf(build, tag), text: openLanguage(build, tag).setText(words) }];
      });
      return [{ number: number.replaceAll(' ', '\u00a0'), href: phoneHref(number), texts }];
    }),
  };
}

function directionOf({ library }: SiteBuild, tag: string): 'ltr' | 'rtl' {
  return library.languages.find((language) => language.tag === tag)?.direction ?? 'ltr';
}
