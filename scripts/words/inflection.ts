/** How one language bends its words. All parts are folded. */
export type Inflection = {
  /** Endings, separated by spaces; the longest one that leaves three letters is cut. */
  readonly endings: string;
  /** What makes a noun an adjective or a participle: so many last letters are cut after the ending, if the rest is longer. */
  readonly derivations: readonly {
    readonly pattern: RegExp;
    readonly letters: number;
    readonly longerThan: number;
  }[];
  /** Last consonants that soften before some endings, e.g. c for k (matka, matce), and where they do. */
  readonly softened: readonly { readonly pattern: RegExp; readonly soft: string; readonly hard: string }[];
  /** Vowel before the last consonant that vanishes in other forms (dávek, dávka), and the consonants, or null. */
  readonly fleeting: { readonly vowel: string; readonly before: string } | null;
  /** Words that change in the middle: all forms of each, separated by spaces. */
  readonly families: readonly string[];
  /** Words that say nothing about the topic, separated by spaces. */
  readonly stopWords: string;
  /** Such words that folding makes equal to others that count (být – byt), in small letters, not folded. */
  readonly lookalikes: string;
};

/** What the search needs to know of a language. All words in and out are folded. */
export type WordForms = {
  /** Gives the sign that all forms of a word share; it need not be a word. */
  stem(word: string): string;
  /** Gives beginnings such that each form of the word begins with one of them. */
  beginnings(word: string): readonly string[];
  /** Tells a word that says nothing about the topic; `written` is it in small letters, not folded. */
  isStopWord(word: string, written: string): boolean;
  /** Tells a word that is never what somebody searches for, though folded it looks so; `written` as above. */
  isLookalike(written: string): boolean;
};

/** Makes the functions of a language from its table. */
export function wordFormsFrom(table: Inflection): WordForms {
  const endings = table.endings.split(' ').sort((a, b) => b.length - a.length);
  const stopWords = new Set(table.stopWords.split(' '));
  const lookalikes = new Set(table.lookalikes.split(' '));
  const families = new Map<string, readonly string[]>();
  for (const family of table.families) {
    const forms = family.split(' ');
    for (const form of forms) families.set(form, forms);
  }
  const hardened = (root: string) => {
    const change = table.softened.find(({ pattern }) => pattern.test(root));
    return change ? root.slice(0, -1) + change.hard : root;
  };
  const rootOf = (word: string) => cutDerivation(cutEnding(word, endings), table);
  return {
    stem: (word) => families.get(word)?.[0] ?? hardened(withoutFleeting(rootOf(word), table)),
    beginnings: (word) => {
      const family = families.get(word);
      if (family) return sharedBeginnings(family);
      const root = rootOf(word);
      const short = withoutFleeting(root, table);
      const hard = hardened(short);
      const soft = table.softened.filter((change) => hard.endsWith(change.hard));
      const softRoots = soft.map((change) => hard.slice(0, -1) + change.soft);
      return dropLonger([
        root,
        short,
        hard,
        ...softRoots,
        withFleeting(short, table),
        withFleeting(hard, table),
      ]);
    },
    isStopWord: (word, written) => stopWords.has(word) || lookalikes.has(written),
    isLookalike: (written) => lookalikes.has(written),
  };
}

function cutEnding(word: string, endings: readonly string[]): string {
  const ending = endings.find((end) => word.length - end.length >= 3 && word.endsWith(end));
  return word.length < 4 || ending === undefined ? word : word.slice(0, -ending.length);
}

function cutDerivation(word: string, { derivations }: Inflection): string {
  const cut = derivations.find(({ pattern, longerThan }) => word.length > longerThan && pattern.test(word));
  return cut ? word.slice(0, -cut.letters) : word;
}

function withoutFleeting(root: string, { fleeting }: Inflection): string {
  const has =
    root.length > 4 && fleeting?.before.includes(root.slice(-1)) && root.slice(-2, -1) === fleeting.vowel;
  return has ? root.slice(0, -2) + root.slice(-1) : root;
}

function withFleeting(root: string, { fleeting }: Inflection): string {
  const lacks = fleeting?.before.includes(root.slice(-1)) && !/[aeiouyаеиіоуюя].$/.test(root);
  return lacks ? root.slice(0, -1) + fleeting?.vowel + root.slice(-1) : root;
}

/** Gives what forms with the same first three letters share; a shorter form stands for itself. */
function sharedBeginnings(forms: readonly string[]): string[] {
  const groups = new Map<string, string>();
  for (const form of forms) {
    const key = form.slice(0, 3);
    groups.set(key, sharedStart(groups.get(key) ?? form, form));
  }
  return dropLonger([...groups.values()]);
}

function sharedStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

/** Leaves out what begins with another one of the list: the shorter beginning finds it too. */
function dropLonger(beginnings: readonly string[]): string[] {
  return [...new Set(beginnings)].filter(
    (one) => !beginnings.some((other) => other !== one && one.startsWith(other)),
  );
}
