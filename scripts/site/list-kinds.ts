import { readdir } from 'node:fs/promises';

/** Lists the kinds of page that have a layout, by the names of the files: not-found.11ty.tsx prints notFound. */
export async function listKinds(layouts: string): Promise<string[]> {
  const names = await readdir(layouts);
  return names
    .filter((name) => name.endsWith('.11ty.tsx'))
    .map((name) =>
      name.slice(0, -'.11ty.tsx'.length).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    )
    .sort();
}
