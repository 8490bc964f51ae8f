/**
 * Keeps the letters and digits of a text alone, in small letters: what is left is the same however lines are broken,
 * words hyphenated and capitals set.
 */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const LONGEST = 60;

/** Shortens words for a message: enough to find the place, not the whole paragraph. */
export function quote(text: string): string {
  const said = text.replace(/\s+/g, ' ').trim();
  return said.length > LONGEST ? `“${said.slice(0, LONGEST)}…”` : `“${said}”`;
}
