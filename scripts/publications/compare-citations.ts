/**
 * Compares two citations for an index of laws: by year and number of the act, whole acts before their sections, then
 * by section. The words differ by language (§ 10 odst. 4 zák. č. 359/1999 Sb., Section 10(4) of Act No. 359/1999
 * Coll.), the numbers do not; acts of the Union are named by year and number the other way round.
 */
export function compareCitations(a: string, b: string): number {
  const [first, second] = [keyOf(a), keyOf(b)];
  for (const [index, value] of first.entries()) {
    const difference = value - (second[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a < b ? -1 : Number(a > b);
}

function keyOf(citation: string): [year: number, act: number, section: number] {
  const act = /(\d+)\/(\d+)/.exec(citation);
  const [one, two] = [Number(act?.[1] ?? 0), Number(act?.[2] ?? 0)];
  const [year, number] = isYear(two) ? [two, one] : [one, two];
  const before = citation.slice(0, act?.index ?? citation.length);
  return [year, number, Number(/\d+/.exec(before)?.[0] ?? 0)];
}

function isYear(number: number): boolean {
  return number >= 1900 && number < 2100;
}
