/**
 * Folds text so that spellings of one word meet: small letters, no diacritics (ě → e, ї → і), no apostrophes, đ → d.
 * Both the words of a page and the words of a query go through it.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ\u00ad\u200b\u2060]/gu, '')
    .replace(/đ/g, 'd');
}
