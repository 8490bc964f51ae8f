import type { Library } from '../../../content/library.ts';
import { placeInPage } from '../../../content/place-of.ts';
import type { SourceFault, SourceRule } from '../source-rule.ts';
import { writtenPages } from '../written-pages.ts';

/** Pages that must stay: without them nobody finds the way to the others. */
const ways = new Set(['index', 'not-found']);

/** A text that was pulled is no way in, and its operator is reminded of it until it is mended or deleted. */
export const withdrawalIsKnown: SourceRule = {
  name: 'withdrawal-is-known',
  find: (library) => [...judgePages(library), ...remindReleases(library)],
};

function judgePages(library: Library): SourceFault[] {
  return writtenPages(library).flatMap((page): SourceFault[] => {
    const { withdrawn } = page.meta;
    // A translation that follows its source is not named a second time.
    const isNamed = library.texts.get(page.file)?.includes('\nwithdrawn:') === true;
    if (!withdrawn || !isNamed) return [];
    const place = placeInPage(library, page, ['withdrawn'], 'key');
    if (ways.has(page.path)) {
      return [
        {
          ...place,
          message: 'The page is the way to all others and cannot be withdrawn.',
          remedy: 'Change its text instead, or stop serving the site.',
        },
      ];
    }
    return [remind(place, withdrawn.on)];
  });
}

function remindReleases(library: Library): SourceFault[] {
  return library.releases.flatMap((release) => {
    const { withdrawn } = release.meta;
    return withdrawn ? [remind(placeInPage(library, release, ['withdrawn'], 'key'), withdrawn.on)] : [];
  });
}

function remind(place: { file: string; line: number; column: number }, on: string): SourceFault {
  return {
    severity: 'due',
    ...place,
    message: `The text was withdrawn on ${on}; a notice stands at its address.`,
    remedy: 'Empty the caches of the host, tell holders of prints, then mend the text or delete it.',
  };
}
