const override = '\u202e';
const pop = '\u202c';

/**
 * Turns text into the right-to-left pseudo-language: each run of letters is wrapped in a right-to-left override,
 * so that layout can be judged before any translation exists (the method of Android's ar-XB).
 */
export function setPseudoBidi(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}'’-]*/gu, (word) => `${override}${word}${pop}`);
}
