import { listScalars, type YamlScalar } from '../../../content/yaml-scalars.ts';
import type { SourceRule } from '../source-rule.ts';

/** Texts of the data in several languages have the source language of the site: all others fall back to it. */
export const textHasSourceLanguage: SourceRule = {
  name: 'text-has-source-language',
  find: (library) => {
    const { source } = library.site;
    const tags = new Set(library.languages.map(({ tag }) => tag));
    return [...library.texts]
      .filter(([file]) => file.endsWith('.yaml') && !file.startsWith(`${library.folder}/strings/`))
      .flatMap(([file, text]) =>
        groupByParent(listScalars(text)).flatMap((texts) => {
          const keys = texts.map(({ path }) => String(path.at(-1)));
          const [first] = texts;
          if (!first || !keys.some((key) => tags.has(key)) || keys.includes(source)) return [];
          // How well a translation of a term is founded is told of translations only.
          if (first.path.at(-2) === 'status') return [];
          return [
            {
              file,
              ...first.place,
              message: `The text “${first.path.slice(0, -1).join('.')}” is not there in ${source}, the source language.`,
              remedy: `Add a line ${source}: with the text.`,
            },
          ];
        }),
      );
  },
};

/** Groups values by the mapping in which they stand; a list groups nothing. */
function groupByParent(scalars: readonly YamlScalar[]): YamlScalar[][] {
  const groups = new Map<string, YamlScalar[]>();
  for (const scalar of scalars) {
    if (typeof scalar.path.at(-1) !== 'string') continue;
    const parent = scalar.path.slice(0, -1).join('\0');
    groups.set(parent, [...(groups.get(parent) ?? []), scalar]);
  }
  return [...groups.values()];
}
