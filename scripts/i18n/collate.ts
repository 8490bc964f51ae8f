/** Sorts by the alphabet of a language (in Czech, ch follows h). */
export function sortByAlphabet<T>(items: readonly T[], textOf: (item: T) => string, tag: string): T[] {
  const collator = new Intl.Collator(tag, { numeric: true });
  return [...items].sort((a, b) => collator.compare(textOf(a), textOf(b)));
}

/** Gives the letter under which a word stands in an index: in Czech, Slovak CH is one letter; others lose no accent that the alphabet keeps. */
export function indexLetter(word: string, tag: string): string {
  const upper = word.trim().toLocaleUpperCase(tag);
  if (/^(cs|sk)\b/.test(tag)) {
    if (upper.startsWith('CH')) return 'CH';
    const letter = upper.charAt(0);
    return /[ČŘŠŽĽŤĎŇ]/.test(letter) && !/[ŤĎŇ]/.test(letter) ? letter : letter.normalize('NFD').charAt(0);
  }
  return upper.charAt(0);
}
