const vowels: Readonly<Record<string, RegExp>> = {
  // Diphthongs of Czech are one syllable; r and l between consonants make one too.
  cs: /[oae]u|[aeiouyáéěíóúůý]|(?<=[^aeiouyáéěíóúůýrl\s-])[rl](?![aeiouyáéěíóúůý])/gu,
  en: /[aeiouy]+/gu,
  uk: /[аеєиіїоуюя]/gu,
};
const any = /[\p{L}--[bcdfghjklmnpqrstvwxz]]+/gv;

/** Counts the syllables of a word by its vowels; good to one more or less, which is enough to find long words. */
export function countSyllables(word: string, tag: string): number {
  const small = word.toLowerCase().normalize('NFC');
  const pattern = vowels[tag.split('-')[0] ?? ''] ?? any;
  const found = (small.match(pattern) ?? []).length;
  const silent = tag.startsWith('en') && /[^aeiouyl]e$|[^td]ed$/.test(small) ? 1 : 0;
  return Math.max(1, found - silent);
}
