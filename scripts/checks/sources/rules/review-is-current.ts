import type { SourcePage } from '../../../content/library.ts';
import type { Review } from '../../../content/page.ts';
import type { SourceFault, SourceRule } from '../source-rule.ts';
import { sourcePages, translatedPages } from '../written-pages.ts';

/** A professional has judged each text, a native speaker each translation, and the judgement is not too old. One line a kind. */
export const reviewIsCurrent: SourceRule = {
  name: 'review-is-current',
  find: (library, { date }) => {
    const { folder, publications, site } = library;
    const waits = ({ meta }: SourcePage) => waitsForReview(meta.review, date);
    const texts = sourcePages(library).filter(waits);
    const translations = translatedPages(library).filter(waits);
    const books = publications.filter(({ review }) => waitsForReview(review, date));
    return [
      ...summarise(texts.length, `${folder}/${site.source}`, 'text', 'a professional'),
      ...[...new Set(translations.map(({ tag }) => tag))].flatMap((tag) => {
        const count = translations.filter((page) => page.tag === tag).length;
        return summarise(count, `${folder}/${tag}`, 'translation', 'a native speaker');
      }),
      ...summarise(books.length, `${folder}/publications`, 'publication', 'a professional'),
    ];
  },
};

function waitsForReview(review: Review, date: string): boolean {
  return review === 'none' || review.until < date;
}

function summarise(count: number, file: string, what: string, who: string): SourceFault[] {
  if (count === 0) return [];
  const subject = count === 1 ? `1 ${what} waits` : `${count} ${what}s wait`;
  return [
    {
      severity: 'open',
      file,
      message: `${subject} for ${who}.`,
      remedy: 'When it is judged, write review: { by, role, on, until } into its file.',
    },
  ];
}
