import { lettersOf, quote } from './inspect-letters.ts';
import type { SourcePiece } from './inspect-source.ts';
import type { Tagged } from './inspect-tree.ts';

/** A run of letters in the order of the tags; `start` is its place among all letters. */
type Run = {
  readonly letters: string;
  readonly start: number;
  readonly page: number;
  readonly language: string;
};

/** What print may add between pieces: numbers of list items, which are counted when the page is drawn. */
const counted = /^\d{0,3}$/;
/** How far to look for a piece that is not where it should be. */
const NEAR = 4000;

/**
 * Judges that the tags say what was set, piece by piece in the same order, each in its language, and nothing else but
 * the numbers of lists.
 */
export function judgeOrder(pieces: readonly SourcePiece[], root: Tagged): string[] {
  const runs = readRuns(root);
  const all = runs.map(({ letters }) => letters).join('');
  const complaints: string[] = [];
  let place = 0;
  let run = 0;
  for (const { language, text } of pieces) {
    const letters = lettersOf(text);
    if (letters === '') continue;
    const found = findLetters(letters, all, place);
    while (run < runs.length - 1 && (runs[run + 1]?.start ?? 0) <= place) run += 1;
    const page = runs[run]?.page ?? 0;
    if (found < place) {
      const isElsewhere = findLetters(letters, all, 0, all.length) >= 0;
      complaints.push(
        `page ${page} ${isElsewhere ? 'reads in another order' : 'lacks in its tags'} ${quote(text)}`,
      );
      continue;
    }
    const added = all.slice(place, found);
    if (!counted.test(added)) complaints.push(`page ${page} reads ${quote(added)} before ${quote(text)}`);
    place = found + letters.length;
    for (let at = run; at < runs.length; at += 1) {
      const one = runs[at];
      if (!one || one.start >= place) break;
      if (one.start + one.letters.length <= found || isSame(one.language, language)) continue;
      complaints.push(
        `page ${one.page} says ${quote(text)} in ${one.language || 'no language'}, it is ${language}`,
      );
      break;
    }
  }
  if (!counted.test(all.slice(place))) complaints.push(`the tags end with ${quote(all.slice(place))}`);
  return complaints;
}

/** Finds the next place of some letters, -1 if there is none near. */
function findLetters(letters: string, all: string, place: number, near = NEAR): number {
  if (all.startsWith(letters, place)) return place;
  if (fromRight.test(letters)) return findDrawn(letters, all, place);
  const found = all.slice(place, place + near).indexOf(letters);
  return found < 0 ? -1 : place + found;
}

const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** More than the number of a list item need not be looked past. */
const NEAR_DRAWN = 4;

/** Letters from right to left lie in the file as drawn, each line from its end: the same ones, in another order. */
function findDrawn(letters: string, all: string, place: number): number {
  const wanted = sorted(letters);
  for (let at = place; at < place + NEAR_DRAWN; at += 1)
    if (sorted(all.slice(at, at + letters.length)) === wanted) return at;
  return -1;
}

function sorted(letters: string): string {
  return letters.split('').sort().join('');
}

/** Gives what the tags say as pieces, as if it had been set so. */
export function readPieces(root: Tagged): SourcePiece[] {
  return readRuns(root).map(({ language, letters }) => ({ language, text: letters }));
}

function readRuns(root: Tagged): Run[] {
  const runs: Run[] = [];
  let start = 0;
  const visit = (element: Tagged): void => {
    // A picture is spoken by its name, which is judged by itself.
    if (element.alternative !== null) return;
    for (const kid of element.kids) {
      if ('type' in kid) {
        visit(kid);
        continue;
      }
      const letters = lettersOf(kid.said);
      if (letters === '') continue;
      runs.push({ letters, start, page: kid.page, language: element.language });
      start += letters.length;
    }
  };
  visit(root);
  return runs;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
