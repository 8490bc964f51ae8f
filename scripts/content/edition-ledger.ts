import { z } from 'zod';
import { LanguageTag } from './language-tag.ts';

const RecordedSection = z.strictObject({
  id: z.string().min(1).describe('Id of the section, the same in later editions'),
  title: z.string().min(1).describe('Title of the section in the language of the edition'),
  hash: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'eight hexadecimal digits, as the command writes them')
    .describe('Short hash of the words that were printed'),
});

/** One closed edition of a publication in one language: its number, its day and what each section said. */
export const RecordedEdition = z.strictObject({
  number: z.int().positive().describe('Number that is printed on it, from 1'),
  date: z.iso.date().describe('Day that is printed on it'),
  sections: z.array(RecordedSection).min(1).describe('Its sections in their order'),
});
export type RecordedEdition = z.infer<typeof RecordedEdition>;
export type RecordedSection = RecordedEdition['sections'][number];

/** All closed editions of one publication by language tag, oldest first. Written by `npm run publications -- --record`. */
export const EditionLedger = z
  .record(z.string(), z.array(RecordedEdition).min(1))
  .superRefine((ledger, context) => {
    for (const [tag, editions] of Object.entries(ledger)) {
      const complain = (path: (string | number)[], message: string) =>
        context.addIssue({ code: 'custom', path: [tag, ...path], message });
      if (!LanguageTag.safeParse(tag).success) complain([], 'a language is named by its BCP 47 tag');
      for (const [index, { date, number, sections }] of editions.entries()) {
        if (number !== index + 1) complain([index, 'number'], `editions count from 1: write ${index + 1}`);
        const before = editions[index - 1]?.date;
        if (before !== undefined && date < before)
          complain([index, 'date'], `an edition is not older than the one before it, ${before}`);
        for (const [place, { id }] of sections.entries()) {
          if (sections.findIndex((section) => section.id === id) !== place)
            complain([index, 'sections', place, 'id'], `the section “${id}” is named twice`);
        }
      }
    }
  })
  .describe('editions by language tag');
export type EditionLedger = z.infer<typeof EditionLedger>;

/** What a print says of itself: the number of a closed edition, null for a working one, and its day. */
export type Issue = { readonly number: number | null; readonly date: string };

/** How the sections of one edition differ from those of a later one; titles are those that a reader can find. */
export type EditionChanges = {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

/** Compares the sections of an edition with those of a later one, by their ids and hashes. */
export function compareSections(
  held: readonly RecordedSection[],
  newest: readonly RecordedSection[],
): EditionChanges {
  const find = (sections: readonly RecordedSection[], id: string) =>
    sections.find((section) => section.id === id);
  return {
    changed: held
      .filter(({ hash, id }) => (find(newest, id)?.hash ?? hash) !== hash)
      .map(({ title }) => title),
    added: newest.filter(({ id }) => !find(held, id)).map(({ title }) => title),
    removed: held.filter(({ id }) => !find(newest, id)).map(({ title }) => title),
  };
}

/** Tells whether two editions say the same: the same sections in the same order. */
export function saysTheSame(a: readonly RecordedSection[], b: readonly RecordedSection[]): boolean {
  return (
    a.length === b.length && a.every(({ hash, id }, index) => hash === b[index]?.hash && id === b[index]?.id)
  );
}
