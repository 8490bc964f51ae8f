import { listReadableTexts, type ReadableText } from '../readable-texts.ts';
import type { SourceRule } from '../source-rule.ts';

/** Texts of the data in several languages have the source language of the site: all others fall back to it. */
export const textHasSourceLanguage: SourceRule = {
  name: 'text-has-source-language',
  find: (library) => {
    const { source } = library.site;
    const tags = new Set(library.languages.map(({ tag }) => tag));
    const values = listReadableTexts(library).filter(
      ({ file }) => file.endsWith('.yaml') && !file.startsWith(`${library.folder}/strings/`),
    );
    return groupByParent(values).flatMap((texts) => {
      const keys = texts.map(({ path }) => String(path.at(-1)));
      const [first] = texts;
      if (!first || !keys.some((key) => tags.has(key)) || keys.includes(source)) return [];
      // How well a translation of a term is founded is told of translations only.
      if (first.path.at(-2) === 'status') return [];
      const { column, file, line, path } = first;
      return [
        {
          file,
          line,
          column,
          message: `The text “${path.slice(0, -1).join('.')}” is not there in ${source}, the source language.`,
          remedy: `Add a line ${source}: with the text.`,
        },
      ];
    });
  },
};

/** Groups values by the mapping in which they stand; a list groups nothing. */
function groupByParent(texts: readonly ReadableText[]): ReadableText[][] {
  const groups = new Map<string, ReadableText[]>();
  for (const text of texts) {
    if (typeof text.path.at(-1) !== 'string') continue;
    const parent = [text.file, ...text.path.slice(0, -1)].join('\0');
    groups.set(parent, [...(groups.get(parent) ?? []), text]);
  }
  return [...groups.values()];
}
