/** A page by its address, and the name of what holds for it. */
type Entry = { readonly address: string; readonly set: string };

/**
 * Joins pages into folders: a folder is listed once, as `/cs/news/*`, if all pages below it have the same set and
 * that set may be joined. Sets that may not be joined stay with the page they were given to.
 */
export function joinFolders(pages: readonly Entry[], mayJoin: (set: string) => boolean): Map<string, string> {
  const patterns = new Map<string, string>();
  const place = (folder: string, inside: readonly Entry[]): void => {
    const [first] = inside;
    if (first && inside.length > 1 && mayJoin(first.set) && inside.every(({ set }) => set === first.set)) {
      patterns.set(`${folder}*`, first.set);
      return;
    }
    const folders = new Map<string, Entry[]>();
    for (const entry of inside) {
      const [step, ...deeper] = entry.address.slice(folder.length).split('/');
      if (deeper.length === 0) patterns.set(entry.address, entry.set);
      else folders.set(`${folder}${step}/`, [...(folders.get(`${folder}${step}/`) ?? []), entry]);
    }
    for (const [name, entries] of folders) place(name, entries);
  };
  // The root is never joined: what stands beside the pages is not known here.
  for (const [step, entries] of byFirstStep(pages)) {
    if (step === '') for (const { address, set } of entries) patterns.set(address, set);
    else place(`/${step}/`, entries);
  }
  return patterns;
}

function byFirstStep(pages: readonly Entry[]): Map<string, Entry[]> {
  const steps = new Map<string, Entry[]>();
  for (const entry of pages) {
    const parts = entry.address.split('/');
    const step = parts.length > 2 ? (parts[1] ?? '') : '';
    steps.set(step, [...(steps.get(step) ?? []), entry]);
  }
  return steps;
}
