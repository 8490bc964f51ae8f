import { splitSentences } from '../../reading/split-sentences.ts';
import { findBlame } from '../../safety/find-blame.ts';
import { mentionsOneOf } from '../../safety/find-phrases.ts';
import { isPublicText } from '../is-public-text.ts';
import { listReadableTexts, maskReferences, placeAt } from '../readable-texts.ts';
import type { SourceRule } from '../source-rule.ts';
import { writtenPieces } from '../written-pieces.ts';

/** Texts neither blame nor press, and promise no result; the finding tells what to say instead. It stops a release, not a draft. */
export const wordsBlameNobody: SourceRule = {
  name: 'words-blame-nobody',
  find: (library) => {
    const { safety } = library;
    if (safety === null) return [];
    return listReadableTexts(library).flatMap((piece) => {
      const { tag } = piece;
      if (tag === null || !isPublicText(piece, library.folder)) return [];
      if (!mentionsOneOf(piece.text, safety.forbidden.blame[tag] ?? [])) return [];
      const heads = safety.forbidden.examples[tag]?.columns ?? [];
      const masked = maskReferences(piece.text);
      const pieces = piece.form === 'body' ? writtenPieces(masked, heads) : [{ text: masked, offset: 0 }];
      return pieces
        .flatMap(({ text, offset }) =>
          splitSentences(text).map((sentence) => ({ text: sentence.text, offset: offset + sentence.offset })),
        )
        .flatMap(({ text, offset }) =>
          findBlame([text], tag, safety).map(({ entry, offset: within, phrase }) => ({
            severity: 'warning' as const,
            ...placeAt(piece, offset + within),
            message: `“${phrase}” blames, presses or promises.`,
            remedy: `Better: ${entry.better}. If you quote what not to say, put it into :::avoid.`,
          })),
        );
    });
  },
};
