import { splitFrontMatter } from '../../content/front-matter.ts';
import type { Library } from '../../content/library.ts';
import type { FilePlace } from '../../content/place-of.ts';
import { listScalars, type YamlScalar } from '../../content/yaml-scalars.ts';
import { writtenTags } from './written-pages.ts';

/** A piece of text as it is written; offset 0 stands at line and column. `body` is Markdown, `value` a text of YAML. */
export type ReadableText = FilePlace & {
  readonly form: 'body' | 'value';
  /** Language of the text, or null where none is told. */
  readonly tag: string | null;
  /** Keys that lead to a value; empty for a body. */
  readonly path: readonly (string | number)[];
  readonly text: string;
};

const listed = new WeakMap<Library, readonly ReadableText[]>();

/** Lists all texts of the content: bodies of pages and releases, their front matter, and the values of data files. */
export function listReadableTexts(library: Library): readonly ReadableText[] {
  // Several rules read all texts, and parsing YAML again for each of them is most of their time.
  const texts = listed.get(library) ?? readTexts(library);
  listed.set(library, texts);
  return texts;
}

function readTexts(library: Library): ReadableText[] {
  const bodies = [
    ...writtenTags(library).flatMap((tag) => [...(library.pages.get(tag)?.values() ?? [])]),
    ...library.releases,
  ];
  const markdown = bodies.flatMap(({ body, bodyLine, file, tag }): ReadableText[] => {
    const parts = splitFrontMatter(library.texts.get(file) ?? '', file);
    const values = 'yaml' in parts ? listScalars(parts.yaml, 2) : [];
    return [
      ...values.map((value) => toText(file, value, tag)),
      { form: 'body', tag, path: [], file, line: bodyLine, column: 1, text: body },
    ];
  });
  const tags = new Set(library.languages.map(({ tag }) => tag));
  const words = new RegExp(`^${library.folder}/strings/(.+)\\.yaml$`);
  const data = [...library.texts]
    .filter(([file]) => file.endsWith('.yaml'))
    .flatMap(([file, text]) =>
      listScalars(text).map((value) => {
        const last = String(value.path.at(-1));
        return toText(file, value, words.exec(file)?.[1] ?? (tags.has(last) ? last : null));
      }),
    );
  return [...markdown, ...data];
}

/** Gives the place of an offset within a text. */
export function placeAt({ file, line, column, text }: ReadableText, offset: number): FilePlace {
  const before = text.slice(0, offset).split('\n');
  const last = before.at(-1)?.length ?? 0;
  return { file, line: line + before.length - 1, column: before.length === 1 ? column + last : last + 1 };
}

/** Blanks what stands for something else (directives, links, ids, addresses), so that offsets stay. */
export function maskReferences(text: string): string {
  return text.replace(
    /:{1,3}[a-z][a-z-]*\[[^\]\n]*\]|page:[\w/#-]+|https?:\/\/[^\s)>"']+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\{#[\w-]+\}/g,
    (reference) => ' '.repeat(reference.length),
  );
}

function toText(file: string, { path, place, raw }: YamlScalar, tag: string | null): ReadableText {
  return { form: 'value', tag, path, file, ...place, text: raw };
}
