/** One sentence as it was written; `offset` is where it begins in its text. */
export type Sentence = { readonly text: string; readonly offset: number };

/** A full stop, question mark or the like, closing marks, white space, and what may begin a sentence. */
const boundary = /[.!?…:]["”“»)\]]*\s+(?=["„“”«(]*[\p{Lu}\p{N}§])/gu;

/**
 * Parts a text into sentences as a reader would count them. A colon ends one only before a capital or an opening mark;
 * abbreviations (given without their full stop) and numbers before a number, such as 14. 6., end none.
 */
export function splitSentences(text: string, abbreviations: readonly string[] = []): Sentence[] {
  const found: Sentence[] = [];
  const known = new Set(abbreviations.map((word) => word.toLowerCase()));
  let begin = 0;
  const add = (end: number) => {
    const piece = text.slice(begin, end);
    const trimmed = piece.trim();
    if (trimmed !== '') found.push({ text: trimmed, offset: begin + piece.indexOf(trimmed) });
    begin = end;
  };
  for (const { 0: mark, index } of text.matchAll(boundary)) {
    const end = index + mark.length;
    if (!endsSentence(text, index, end, known)) continue;
    add(end);
  }
  add(text.length);
  return found;
}

function endsSentence(text: string, stop: number, next: number, known: ReadonlySet<string>): boolean {
  const before = /[\p{L}\p{N}.]*$/u.exec(text.slice(0, stop))?.[0] ?? '';
  const sign = text.charAt(stop);
  if (sign === ':') return !/^[\p{N}§]/u.test(text.slice(next));
  if (sign !== '.') return true;
  if (known.has(before.toLowerCase())) return false;
  return !(/^\d+$/.test(before) && /^[\p{N}§]/u.test(text.slice(next)));
}
