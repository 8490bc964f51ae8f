import type { SourceFault, SourceRule } from '../source-rule.ts';

/** A lawyer has confirmed each entry of the law register. One line in all. */
export const lawIsConfirmed: SourceRule = {
  name: 'law-is-confirmed',
  find: (library): SourceFault[] => {
    const open = [...library.laws.values()].filter(({ confirmed }) => confirmed === null);
    if (open.length === 0) return [];
    return [
      {
        severity: 'open',
        file: `${library.folder}/data/law`,
        message: open.length === 1 ? '1 law waits for a lawyer.' : `${open.length} laws wait for a lawyer.`,
        remedy: 'When it is confirmed, write confirmed: { by, role, on } into its file.',
      },
    ];
  },
};
