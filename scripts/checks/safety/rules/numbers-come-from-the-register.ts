import type { Library } from '../../../content/library.ts';
import { textOf } from '../../results/element.ts';
import { phoneLinkIsPublished } from '../../results/rules/phone-link-is-published.ts';
import { withheldNumberIsAbsent } from '../../results/rules/withheld-number-is-absent.ts';
import {
  digitsOf,
  findPhoneNumbers,
  type KnownNumbers,
  readKnownNumbers,
} from '../../sources/phones/find-phone-numbers.ts';
import type { MarkupRule } from '../markup-rule.ts';
import { blocksOf } from '../sentences-of.ts';

/** Every number that a page shows or calls belongs to a contact that may be published; withheld ones stand nowhere. */
export const numbersComeFromTheRegister: MarkupRule = {
  name: 'numbers-come-from-the-register',
  onPage: (page, gate) => {
    const { known, open } = readOpenNumbers(gate.library);
    const text = blocksOf(page)
      .map((block) => textOf(block))
      .join('\n\n\n\n');
    const strangers = findPhoneNumbers(text, known).filter(({ written }) => !open.has(digitsOf(written)));
    return [
      ...strangers.map(({ written }) => ({
        message: `The number ${written} is of no published contact.`,
        remedy: 'Write :contact[id]; numbers stand in content/data/contacts/ only.',
      })),
      ...(phoneLinkIsPublished.onPage?.(page, gate) ?? []),
      ...(withheldNumberIsAbsent.onPage?.(page, gate) ?? []),
    ];
  },
  onSite: async (gate) => ({ looked: 0, faults: (await withheldNumberIsAbsent.onSite?.(gate)) ?? [] }),
};

type OpenNumbers = { readonly known: KnownNumbers; readonly open: ReadonlySet<string> };

const numbersOf = new WeakMap<Library, OpenNumbers>();

function readOpenNumbers(library: Library): OpenNumbers {
  const found = numbersOf.get(library);
  if (found) return found;
  const phones = [...library.contacts.values()].flatMap(({ phones, status }) =>
    status === 'publish' ? phones : [],
  );
  const numbers = { known: readKnownNumbers(phones), open: new Set(phones.map(digitsOf)) };
  numbersOf.set(library, numbers);
  return numbers;
}
