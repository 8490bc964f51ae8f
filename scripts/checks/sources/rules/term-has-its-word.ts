import type { Library } from '../../../content/library.ts';
import { fold } from '../../../words/fold.ts';
import { splitWords } from '../../../words/split-words.ts';
import { findPhrases, mentionsOneOf } from '../../safety/find-phrases.ts';
import { isPublicText } from '../is-public-text.ts';
import { listReadableTexts, maskReferences, placeAt, type ReadableText } from '../readable-texts.ts';
import type { SourceFault, SourceRule } from '../source-rule.ts';

type WrongWord = { readonly phrase: string; readonly unless: readonly string[]; readonly id: string };

/** Texts write a term by the word of the glossary, not by one that is listed as wrong or by another one of their own. */
export const termHasItsWord: SourceRule = {
  name: 'term-has-its-word',
  find: (library) => {
    const wrong = new Map(library.languages.map(({ tag }) => [tag, wrongWords(library, tag)]));
    return listReadableTexts(library).flatMap((piece) =>
      piece.tag !== null && isPublicText(piece, library.folder)
        ? [...findWrong(piece, wrong.get(piece.tag) ?? [], library), ...findOther(piece, piece.tag, library)]
        : [],
    );
  },
};

function wrongWords(library: Library, tag: string): WrongWord[] {
  return [...library.terms].flatMap(([id, { wrong }]) =>
    (wrong?.[tag] ?? []).map((phrase) => ({ phrase, unless: [], id })),
  );
}

function findWrong(piece: ReadableText, wrong: readonly WrongWord[], library: Library): SourceFault[] {
  const text = maskReferences(piece.text);
  if (!mentionsOneOf(text, wrong)) return [];
  return findPhrases([text], wrong).map(({ entry, offset, phrase }) => ({
    severity: 'warning',
    ...placeAt(piece, offset),
    message: `“${phrase}” is not our word for the term “${entry.id}”.`,
    remedy: `Write “${wordOf(library, entry.id, piece.tag)}”, as content/data/glossary/${entry.id}.yaml does.`,
  }));
}

/** Finds `as` words that share no beginning with any word of the term: endings and middles of words may differ. */
function findOther(piece: ReadableText, tag: string, library: Library): SourceFault[] {
  return [...piece.text.matchAll(/:term\[([a-z0-9-]+)\]\{as=\\?"([^"\\}]+)\\?"\}/g)].flatMap((match) => {
    const [, id = '', as = ''] = match;
    const word = wordOf(library, id, tag);
    if (word === '' || beginnings(as).some((part) => beginnings(word).includes(part))) return [];
    return [
      {
        severity: 'warning',
        ...placeAt(piece, match.index),
        message: `“${as}” is no form of the term “${id}”, which is “${word}”.`,
        remedy: 'Write a form of the term, or mend the term in the glossary.',
      },
    ];
  });
}

function wordOf(library: Library, id: string, tag: string | null): string {
  return (tag === null ? undefined : library.terms.get(id)?.term[tag]) ?? '';
}

function beginnings(text: string): string[] {
  return splitWords(fold(text)).map(({ folded }) => folded.slice(0, 3));
}
