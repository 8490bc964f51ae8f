import { strFromU8, unzipSync } from 'fflate';

/** Reads the texts of an archive whose names end as asked, by their path inside it, sorted. */
export function readZipTexts(bytes: Uint8Array, ending: string): Map<string, string> {
  const files = unzipSync(bytes, { filter: ({ name }) => name.endsWith(ending) });
  return new Map(
    Object.keys(files)
      .sort()
      .map((name) => [name, strFromU8(files[name] ?? new Uint8Array())]),
  );
}
