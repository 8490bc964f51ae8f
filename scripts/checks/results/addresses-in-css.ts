/** Lists the addresses that a style sheet loads by `@import`, `url()` and `src()`, in the order of the text. */
export function addressesInCss(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, ' ');
  return [...bare.matchAll(pattern)].map((match) => (match[1] ?? match[2] ?? match[3] ?? '').trim());
}

const pattern =
  /(?:\b(?:url|src)\(\s*|@import\s+|\bimage-set\(\s*)(?:"([^"]*)"|'([^']*)'|(?<=url\(\s*)([^)'"\s][^)]*))/gi;
