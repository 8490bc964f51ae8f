import type { Contact } from '../../../content/contact.ts';
import type { Library } from '../../../content/library.ts';
import { fileOfData, placeInData } from '../../../content/place-of.ts';
import type { SourceFault, SourceRule } from '../source-rule.ts';

/** Days after which a number should be called again. */
const dueAge = 90;

/** Days after which the number of a crisis line must not be released unchecked. */
const longestAge = 180;

/**
 * Somebody has called each published number lately. Those that nobody ever called are one open point in all; a
 * release is refused while there is one. Each number whose check is older than 90 days is due; after 180 days that of
 * a crisis line is open. Contacts whose numbers are withheld are due as well: nothing is published that could be wrong.
 */
export const contactWasVerified: SourceRule = {
  name: 'contact-was-verified',
  find: (library, { date }) => {
    const folder = `${library.folder}/data/contacts`;
    const published = [...library.contacts].filter(([, { status }]) => status === 'publish');
    const never = published.filter(([, { checked }]) => checked === null).length;
    const withheld = library.contacts.size - published.length;
    return [
      ...count('open', folder, never, 'was never checked by a person', 'were never checked by a person'),
      ...published.flatMap(([id, contact]) => judgeAge(library, id, contact, date)),
      ...count(
        'due',
        folder,
        withheld,
        'is withheld until somebody verifies it',
        'are withheld until somebody verifies them',
      ),
    ];
  },
};

function judgeAge(library: Library, id: string, { checked, kind }: Contact, date: string): SourceFault[] {
  if (checked === null) return [];
  const age = (Date.parse(date) - Date.parse(checked.on)) / 86_400_000;
  if (age <= dueAge) return [];
  const isCrisisLine = kind === 'emergency' || kind.startsWith('helpline-');
  return [
    {
      severity: isCrisisLine && age > longestAge ? 'open' : 'due',
      ...placeInData(library, fileOfData(library, `contacts/${id}`), ['checked', 'on']),
      message: `contacts/${id}.yaml: checked ${age} days ago.`,
      remedy: 'Call and set checked.on.',
    },
  ];
}

function count(
  severity: 'open' | 'due',
  file: string,
  found: number,
  one: string,
  many: string,
): SourceFault[] {
  if (found === 0) return [];
  return [
    {
      severity,
      file,
      message: found === 1 ? `1 contact ${one}.` : `${found} contacts ${many}.`,
      remedy: 'Call the line, then write checked: { on, by, how } into its file.',
    },
  ];
}
