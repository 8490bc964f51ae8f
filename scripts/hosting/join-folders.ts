/** A page by its address, and the name of what holds for it. */
type Entry = { readonly address: string; readonly set: string };

/**
 * Joins pages into folders: a folder is listed once, as `/cs/news/*`, if it has several pages, all with the same set,
 * and that set may be joined. The other pages stay by themselves. The root is never joined: what else stands there is
 * not known here.
 */
export function joinFolders(pages: readonly Entry[], mayJoin: (set: string) => boolean): Map<string, string> {
  return new Map(joinBelow('/', pages, mayJoin));
}

function joinBelow(
  folder: string,
  inside: readonly Entry[],
  mayJoin: (set: string) => boolean,
): [string, string][] {
  const [first] = inside;
  if (first && inside.length > 1 && folder !== '/' && mayJoin(first.set)) {
    if (inside.every(({ set }) => set === first.set)) return [[`${folder}*`, first.set]];
  }
  const byStep = Map.groupBy(inside, ({ address }) => {
    const end = address.indexOf('/', folder.length);
    return end === -1 ? folder : address.slice(0, end + 1);
  });
  return [...byStep].flatMap(([step, entries]) =>
    step === folder
      ? entries.map(({ address, set }): [string, string] => [address, set])
      : joinBelow(step, entries, mayJoin),
  );
}
