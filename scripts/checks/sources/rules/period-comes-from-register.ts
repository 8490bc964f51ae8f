import { findBarePeriods, type PeriodPatterns, readPeriodPatterns } from '../periods/find-bare-periods.ts';
import { listReadableTexts, maskReferences, placeAt, type ReadableText } from '../readable-texts.ts';
import type { SourceRule } from '../source-rule.ts';

/** Containers of invented stories; what happens in them is not law. */
const stories = /^:::case\b[\s\S]*?^:::[ \t]*$/gm;

/** Values of front matter that people read. */
const read = new Set(['title', 'description', 'menu', 'summary', 'neutralTitle', 'text']);

/** Legal periods stand in the law register alone; pages, releases, timelines and matrices refer to them. */
export const periodComesFromRegister: SourceRule = {
  name: 'period-comes-from-register',
  find: (library) => {
    const byTag = new Map<string, PeriodPatterns>();
    const patternsOf = (tag: string): PeriodPatterns => {
      const patterns = byTag.get(tag) ?? readPeriodPatterns(library.laws, tag);
      byTag.set(tag, patterns);
      return patterns;
    };
    return listReadableTexts(library).flatMap((piece) => {
      if (piece.tag === null || !isProse(piece, library.folder)) return [];
      return findBarePeriods(withoutStories(maskReferences(piece.text)), patternsOf(piece.tag)).map(
        ({ ids, offset, written }) => ({
          ...placeAt(piece, offset),
          message: `The period “${written.replace(/\s/g, ' ')}” is written out.`,
          remedy: `Write ${ids.map((id) => `:period[${id}] or :within[${id}]`).join(', or ')}; if it is no legal period, say it otherwise.`,
        }),
      );
    });
  },
};

function isProse({ file, form, path }: ReadableText, folder: string): boolean {
  if (form === 'body') return true;
  if (file.endsWith('.md')) return read.has(String(path.at(-1)));
  return (
    /^data\/(events|matrices)\//.test(file.slice(folder.length + 1)) || file === `${folder}/press/room.yaml`
  );
}

function withoutStories(text: string): string {
  return text.replace(stories, (story) => story.replace(/[^\n]/g, ' '));
}
