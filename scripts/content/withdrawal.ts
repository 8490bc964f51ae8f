import { z } from 'zod';
import type { Release, SourcePage } from './library.ts';
import { Localised } from './localised.ts';

/** Says that a text was wrong or dangerous and was pulled: a notice stands at its address, the text is nowhere (F121). */
export const Withdrawal = z.strictObject({
  on: z.iso.date().describe('Day on which it was pulled, such as 2026-11-22'),
  why: Localised.describe('One or two sentences for readers who hold a print or a link'),
  instead: z.string().optional().describe('Path of the page to read instead, such as help/danger'),
});
export type Withdrawal = z.infer<typeof Withdrawal>;

type Pages = ReadonlyMap<string, ReadonlyMap<string, SourcePage>>;

/**
 * Takes the text out of withdrawn pages while they are loaded, so that no maker can print, index, pack or feed it by
 * mistake. A withdrawn source takes its translations with it. Ids of sections stay: links to them still resolve.
 */
export function blankWithdrawnPages(pages: Pages, source: string): Map<string, Map<string, SourcePage>> {
  return new Map(
    [...pages].map(([tag, tree]) => [
      tag,
      new Map(
        [...tree].map(([path, page]) => {
          const withdrawn = page.meta.withdrawn ?? pages.get(source)?.get(path)?.meta.withdrawn;
          return [path, withdrawn ? blankPage(page, withdrawn) : page];
        }),
      ),
    ]),
  );
}

function blankPage(page: SourcePage, withdrawn: Withdrawal): SourcePage {
  const {
    contacts: _contacts,
    keywords: _keywords,
    picture: _picture,
    summary: _summary,
    ...meta
  } = page.meta;
  return {
    ...page,
    meta: { ...meta, description: '', withdrawn },
    body: '',
    sections: page.sections.map((section) => ({ ...section, text: '' })),
  };
}

/** Takes the text out of a withdrawn press release. */
export function blankWithdrawnRelease(release: Release): Release {
  return release.meta.withdrawn
    ? { ...release, body: '', meta: { ...release.meta, description: '' } }
    : release;
}
