import type { Library } from '../../../content/library.ts';
import { digitsOf, findPhoneNumbers, readKnownNumbers } from '../phones/find-phone-numbers.ts';
import { listReadableTexts, maskReferences, placeAt, type ReadableText } from '../readable-texts.ts';
import type { SourceRule } from '../source-rule.ts';

/** Values that hold numbers by right, or digits that are no texts. */
const exempt = new Set([
  'phones',
  'address',
  'sha256',
  'translated',
  'url',
  'web',
  'sourceUrl',
  'date',
  'sourceDate',
  'file',
  'movedFrom',
  'code',
]);

/** Numbers to call stand in the register of contacts alone; texts refer to them, so that one change reaches all. */
export const phoneComesFromData: SourceRule = {
  name: 'phone-comes-from-data',
  find: (library) => {
    const owners = new Map(
      [...library.contacts].flatMap(([id, { phones }]) =>
        phones.map((phone) => [digitsOf(phone), id] as const),
      ),
    );
    const known = readKnownNumbers([...owners.keys()]);
    return listReadableTexts(library)
      .filter((piece) => mayHoldWords(piece, library))
      .flatMap((piece) =>
        findPhoneNumbers(maskReferences(piece.text), known).map(({ offset, written }) => ({
          ...placeAt(piece, offset),
          message: `The number ${written} is written out.`,
          remedy: remedyFor(piece, owners.get(digitsOf(written)), library),
        })),
      );
  },
};

function mayHoldWords({ path, text }: ReadableText, { contacts }: Library): boolean {
  if (path.some((key) => exempt.has(String(key)))) return false;
  return !contacts.has(text.replace(/^["']|["']$/g, ''));
}

function remedyFor({ form }: ReadableText, id: string | undefined, { folder }: Library): string {
  if (id === undefined)
    return `Put the number into a file of ${folder}/data/contacts/ and write :contact[id], or leave it out.`;
  return form === 'body'
    ? `Write :contact[${id}].`
    : `Leave the number out, or write :contact[${id}] where directives are printed.`;
}
