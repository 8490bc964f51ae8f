import { isInnerHigh } from '../../../content/address.ts';
import { placeInPage } from '../../../content/place-of.ts';
import type { SourceFault, SourceRule } from '../source-rule.ts';
import { writtenPages } from '../written-pages.ts';

/** Inner pages of sections with `safety: high` have a neutral code in the source language, and nowhere else. */
export const pageHasCode: SourceRule = {
  name: 'page-has-code',
  find: (library) => {
    const { site } = library;
    return writtenPages(library).flatMap((page): SourceFault[] => {
      const isSource = page.tag === site.source;
      if (isSource && isInnerHigh(library, page.path) && page.meta.code === undefined) {
        return [
          {
            ...placeInPage(library, page, ['title'], 'key'),
            message: 'The page lies in a section of class high and has no code for a neutral address.',
            remedy: 'Add code: with two to four letters or digits that no other page has, such as k4.',
          },
        ];
      }
      if (page.meta.code === undefined || (isSource && mayHaveCode(page.path, site.sections))) return [];
      return [
        {
          ...placeInPage(library, page, ['code'], 'key'),
          message: isSource
            ? 'The page has a code, but its address is made of words.'
            : 'A translation has a code; the address takes it from the source.',
          remedy: 'Remove the line.',
        },
      ];
    });
  },
};

function mayHaveCode(path: string, sections: readonly { id: string; safety: string }[]): boolean {
  return sections.some(
    ({ id, safety }) => safety === 'high' && path.startsWith(`${id}/`) && path !== `${id}/index`,
  );
}
