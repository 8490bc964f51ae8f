import { stringKeys } from '../../../content/string-keys.ts';
import type { SourceFault, SourceRule } from '../source-rule.ts';

const shown = 5;

/** Every published language has all interface words. Without one in the source language no page can be printed. */
export const wordKeysAreComplete: SourceRule = {
  name: 'word-keys-are-complete',
  find: (library) => {
    const { folder, languages, site, words } = library;
    return languages
      .filter(({ status, tag }) => status === 'published' || tag === site.source)
      .flatMap(({ tag }): SourceFault[] => {
        const known = words.get(tag) ?? {};
        const missing = Object.keys(stringKeys).filter((key) => known[key] === undefined);
        if (missing.length === 0) return [];
        const names = missing.slice(0, shown).join(', ');
        const more = missing.length > shown ? ` and ${missing.length - shown} more` : '';
        return [
          {
            severity: tag === site.source ? 'error' : 'open',
            file: `${folder}/strings/${tag}.yaml`,
            line: 1,
            column: 1,
            message: `Interface words are missing: ${names}${more}.`,
            remedy: `Add them; scripts/content/string-keys.ts tells what each is for.`,
          },
        ];
      });
  },
};
