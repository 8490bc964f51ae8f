import { splitFrontMatter } from './front-matter.ts';
import type { Library, SourcePage } from './library.ts';
import { readYaml, type YamlPath } from './read-yaml.ts';

/** Where a finding stands; lines and columns count from 1. */
export type FilePlace = { readonly file: string; readonly line: number; readonly column: number };

type Part = 'key' | 'value';
type Texts = Pick<Library, 'texts'>;

/** Finds a value of the front matter of a page, such as ['next', 2]; a missing one stands at the head of the file. */
export function placeInPage(
  library: Texts,
  { file }: Pick<SourcePage, 'file'>,
  path: YamlPath,
  part?: Part,
): FilePlace {
  const parts = splitFrontMatter(library.texts.get(file) ?? '', file);
  if ('diagnostic' in parts) return { file, line: 1, column: 1 };
  return { file, ...readYaml(parts.yaml, file, 2).placeOf(path, part) };
}

/** Finds a value of a data file, such as ['centre', 0] of content/data/regions/praha.yaml. */
export function placeInData(library: Texts, file: string, path: YamlPath, part?: Part): FilePlace {
  return { file, ...readYaml(library.texts.get(file) ?? '', file).placeOf(path, part) };
}

/** Gives the file of an entry of the data, such as contacts/158 or publications/m2. */
export function fileOfData(library: Pick<Library, 'files' | 'folder'>, entry: string): string {
  const folder = entry.startsWith('publications/') ? library.folder : `${library.folder}/data`;
  return library.files.get(entry) ?? `${folder}/${entry}.yaml`;
}
