const override = '\u202e';
const pop = '\u202c';
const words = /\p{L}[\p{L}\p{M}'’-]*(?:[ \u00a0]\p{L}[\p{L}\p{M}'’-]*)*/gu;

/**
 * Turns text into the right-to-left pseudo-language: each run of words is wrapped in a right-to-left override,
 * so that layout can be judged before any translation exists (the method of Android's ar-XB). What is wrapped stays so.
 */
export function setPseudoBidi(text: string): string {
  return text.replace(words, (run: string, start: number) =>
    text[start - 1] === override ? run : `${override}${run}${pop}`,
  );
}
