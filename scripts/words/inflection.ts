/** Letters, and what they stand for. */
export type Spelling = readonly [written: string, heard: string];

/**
 * How one language bends its words: plain data, which the build writes into the index of the search, so that a reader loads
 * the table of one language only. All words are folded.
 */
export type Inflection = {
  /** Endings, separated by spaces; the longest one that leaves three letters is cut. */
  readonly endings: string;
  /** What makes a noun an adjective or a participle: so many last letters are cut after the ending, if the rest is longer. */
  readonly derivations: readonly {
    readonly pattern: string;
    readonly letters: number;
    readonly longerThan: number;
  }[];
  /** Last consonants that soften before some endings, e.g. c for k (matka, matce), and where they do. */
  readonly softened: readonly { readonly pattern: string; readonly soft: string; readonly hard: string }[];
  /** Vowel before the last consonant that vanishes in other forms (dávek, dávka), and the consonants, or null. */
  readonly fleeting: { readonly vowel: string; readonly before: string } | null;
  /** Letters that people mix up since they sound alike, each with the one that stands for both: `y` is `i`. */
  readonly sounds: readonly Spelling[];
  /** How people without the keyboard of the language write it: sounds of its letters, and Latin spellings of them. */
  readonly latin: { readonly letters: readonly Spelling[]; readonly spellings: readonly Spelling[] } | null;
  /** Words that change in the middle: all forms of each, separated by spaces. */
  readonly families: readonly string[];
  /** Words that mean nearly the same, any form of each, separated by spaces; editors write them. */
  readonly synonyms: readonly string[];
  /** Words that say nothing about the topic, separated by spaces. */
  readonly stopWords: string;
  /** Such words that folding makes equal to others that count (být – byt), in small letters, not folded. */
  readonly lookalikes: string;
};

/** What the search needs to know of a language. All words in and out are folded. */
export type WordForms = {
  /** Gives the sign that all forms of a word share, and words that mean nearly the same; it need not be a word. */
  stem(word: string): string;
  /** Gives the sign that the forms of a word share, without synonyms. */
  root(word: string): string;
  /** Gives the stem, and what the word would be in closely related languages; the likeliest first. */
  stems(word: string): readonly string[];
  /** Tells a word that says nothing about the topic; `written` is it in small letters, not folded. */
  isStopWord(word: string, written: string): boolean;
  /** Tells a word that is never what somebody searches for, though folded it looks so; `written` as above. */
  isLookalike(written: string): boolean;
};

/** Makes the functions of a language from its table; `relatives` are tables of languages whose speakers read it. */
export function wordFormsFrom(table: Inflection, relatives: readonly Inflection[] = []): WordForms {
  const others = relatives.map((relative) => wordFormsFrom(relative));
  const endings = table.endings
    .split(' ')
    .filter((ending) => ending !== '')
    .sort((a, b) => b.length - a.length);
  const stopWords = new Set(table.stopWords.split(' '));
  const lookalikes = new Set(table.lookalikes.split(' '));
  const derivations = table.derivations.map((one) => ({ ...one, pattern: new RegExp(one.pattern) }));
  const softened = table.softened.map((one) => ({ ...one, pattern: new RegExp(one.pattern) }));
  const heard = (word: string) => table.sounds.reduce((text, [from, to]) => text.split(from).join(to), word);
  const families = new Map<string, readonly string[]>();
  for (const family of table.families) {
    const forms = family.split(' ');
    for (const form of forms) families.set(form, forms);
  }
  // A mistyped form counts too, unless it is a word of its own (byt is no bit).
  for (const [form, forms] of [...families]) if (!families.has(heard(form))) families.set(heard(form), forms);
  const familyOf = (word: string) => families.get(word) ?? families.get(heard(word));
  const hardened = (root: string) => {
    const change = softened.find(({ pattern }) => pattern.test(root));
    return change ? root.slice(0, -1) + change.hard : root;
  };
  const shortRoot = (word: string) => {
    const root = cutEnding(word, endings);
    const cut = derivations.find(({ pattern, longerThan }) => root.length > longerThan && pattern.test(root));
    return cut ? root.slice(0, -cut.letters) : root;
  };
  const root = (word: string): string =>
    familyOf(word)?.[0] ?? heard(hardened(withoutFleeting(shortRoot(word), table)));
  const meanings = new Map<string, string>();
  for (const group of table.synonyms) {
    const roots = group.split(' ').map(root);
    const meaning = roots.map((one) => meanings.get(one)).find((one) => one !== undefined) ?? roots[0] ?? '';
    for (const one of roots) meanings.set(one, meaning);
  }
  const meant = (own: string) => meanings.get(own) ?? own;
  return {
    root,
    stem: (word) => meant(root(word)),
    stems: (word) => [...new Set([root(word), ...others.map((other) => other.root(word))].map(meant))],
    isStopWord: (word, written) =>
      stopWords.has(word) ||
      (word.length > 4 && stopWords.has(heard(word))) ||
      lookalikes.has(written) ||
      others.some((other) => other.isStopWord(word, written)),
    isLookalike: (written) => lookalikes.has(written),
  };
}

function cutEnding(word: string, endings: readonly string[]): string {
  const ending = endings.find((end) => word.length - end.length >= 3 && word.endsWith(end));
  return word.length < 4 || ending === undefined ? word : word.slice(0, -ending.length);
}

function withoutFleeting(root: string, { fleeting }: Inflection): string {
  const has =
    root.length > 4 && fleeting?.before.includes(root.slice(-1)) && root.slice(-2, -1) === fleeting.vowel;
  return has ? root.slice(0, -2) + root.slice(-1) : root;
}
