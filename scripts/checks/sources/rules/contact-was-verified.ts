import type { SourceFault, SourceRule } from '../source-rule.ts';

/** Days after which a number must be called again. */
const longestAge = 365;

/** Somebody has called each published number within a year. One line in all; a release is refused while there is one. */
export const contactWasVerified: SourceRule = {
  name: 'contact-was-verified',
  find: (library, { date }) => {
    const file = `${library.folder}/data/contacts`;
    const published = [...library.contacts].filter(([, { status }]) => status === 'publish');
    const never = published.filter(([, { checked }]) => checked === null);
    const old = published.filter(
      ([, { checked }]) => checked !== null && daysBetween(checked.on, date) > longestAge,
    );
    const withheld = library.contacts.size - published.length;
    return [
      ...report(file, never.length, 'was never checked by a person', 'were never checked by a person'),
      ...report(file, old.length, 'was last checked over a year ago', 'were last checked over a year ago'),
      ...report(
        file,
        withheld,
        'is withheld until somebody verifies it',
        'are withheld until somebody verifies them',
      ),
    ];
  },
};

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function report(file: string, count: number, one: string, many: string): SourceFault[] {
  if (count === 0) return [];
  return [
    {
      severity: 'open',
      file,
      message: count === 1 ? `1 contact ${one}.` : `${count} contacts ${many}.`,
      remedy: 'Call the line, then write checked: { on, by, how } into its file.',
    },
  ];
}
