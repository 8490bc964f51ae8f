/** A word with fewer letters is never taken for a mistyped one: too many others are near. */
const fewestLetters = 4;
const lettersForTwo = 8;

/**
 * Gives the words of a list that differ from a mistyped one by a letter that is missing, added, wrong or swapped with its
 * neighbour; in words of eight letters or more by two of them. The first letter is seldom mistyped: it has to be the same.
 */
export function nearestWords(word: string, list: Iterable<string>): string[] {
  if (word.length < fewestLetters) return [];
  const most = word.length < lettersForTwo ? 1 : 2;
  let best = most;
  let found: string[] = [];
  for (const other of list) {
    if (other[0] !== word[0] || Math.abs(other.length - word.length) > best) continue;
    if (other.length < fewestLetters) continue;
    const steps = stepsBetween(word, other, best);
    if (steps > best) continue;
    if (steps < best) found = [];
    best = steps;
    found.push(other);
  }
  return found;
}

/** Counts letters that are missing, added, wrong or swapped (optimal string alignment); may stop above `most`. */
function stepsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + wrong);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      row.push(steps);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
