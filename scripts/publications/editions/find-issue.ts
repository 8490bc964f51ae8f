import {
  type Issue,
  type RecordedEdition,
  type RecordedSection,
  saysTheSame,
} from '../../content/edition-ledger.ts';

/**
 * Tells which edition a text is: the newest closed one if it says the same word for word, else a working edition of
 * the given day.
 */
export function findIssue(
  recorded: readonly RecordedEdition[],
  sections: readonly RecordedSection[],
  date: string,
): Issue {
  const newest = recorded.at(-1);
  if (!newest || !saysTheSame(newest.sections, sections)) return { number: null, date };
  return { number: newest.number, date: newest.date };
}
