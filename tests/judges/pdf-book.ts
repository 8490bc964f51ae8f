import { pageIn } from '../../scripts/content/address.ts';
import type { CatalogueEntry } from '../../scripts/content/catalogue.ts';
import type { Library, SourcePage } from '../../scripts/content/library.ts';
import { localise } from '../../scripts/content/localise.ts';
import { typographyOf } from '../../scripts/i18n/typography/typography.ts';

export type BookSection = { readonly id: string; readonly level: number; readonly title: string };

/** A chapter as its source has it; `id` begins the names of its places in the file. */
export type BookChapter = {
  readonly path: string;
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly sections: readonly BookSection[];
};

/** What a manual must hold, read from its plan and its texts alone. */
export type ExpectedBook = {
  readonly title: string;
  readonly chapters: readonly BookChapter[];
  /** Words of the page frame: title of the contents, parts after the chapters, ruled pages. */
  readonly contentsTitle: string;
  readonly backMatter: readonly string[];
  readonly ownNotes: string;
  readonly backTitle: string;
};

/** Reads from the sources what a manual of the catalogue must hold. */
export function readExpectedBook(library: Library, { id, language }: CatalogueEntry): ExpectedBook {
  const plan = library.publications.find((publication) => publication.id === id);
  const words = library.words.get(language);
  if (plan?.kind !== 'manual' || !words) throw new Error(`There is no manual ${id} in ${language}.`);
  const setText = typographyOf(language);
  const word = (key: string) => String(words[key] ?? '');
  const chapters = plan.chapters.map((path) => {
    const page = pageIn(library, language, path);
    if (!page) throw new Error(`The chapter ${path} does not exist in ${language}.`);
    return page;
  });
  return {
    title: localise(plan.title, [language]),
    chapters: chapters.map((page, index) => {
      const { path } = page;
      return {
        path,
        id:
          path
            .replace(/\/index$/, '')
            .split('/')
            .at(-1) ?? path,
        number: index + 1,
        title: setText(page.meta.title),
        sections: page.sections
          .filter(({ level }) => level > 0)
          .map(({ id: place, level, title }) => ({ id: place, level, title: setText(title) })),
      };
    }),
    contentsTitle: word('print.contents'),
    backMatter: [
      chapters.some((page) => page.body.includes('::statistic['))
        ? word('print.tables-figures')
        : word('print.tables'),
      word('print.glossary'),
      word('print.laws'),
      ...(countContacts(library, chapters) < 3 ? [] : [word('print.contacts')]),
      word('sources.label'),
      word('print.imprint'),
    ],
    ownNotes: word('print.notes-space'),
    backTitle: localise(plan.back.title, [language]),
  };
}

/** Lines and offices with a number that the texts name; an index of fewer than three would be left out. */
function countContacts(library: Library, pages: readonly SourcePage[]): number {
  const named = pages.flatMap(({ body }) =>
    [...body.matchAll(/:contact(?:-name)?\[([^\]]+)\]/g)].map(([, id = '']) => id),
  );
  const callable = [...new Set(named)].filter((id) => {
    const contact = library.contacts.get(id);
    return contact?.status === 'publish' && contact.phones.length > 0;
  });
  return callable.length;
}
