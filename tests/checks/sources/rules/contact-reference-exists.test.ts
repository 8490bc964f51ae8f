import { describe, expect, it } from 'vitest';
import { contactReferenceExists } from '../../../../scripts/checks/sources/rules/contact-reference-exists.ts';
import { faultsOf, replace } from '../changed-site.ts';

describe('contact-reference-exists', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(contactReferenceExists)).toEqual([]);
  });

  it('finds contacts that do not exist: on pages, in the site file, in other contacts', async () => {
    const faults = await faultsOf(contactReferenceExists, {
      'pl/advice/first-steps.md': replace('contacts: [night-line]', 'contacts: [night-lines]'),
      'site.yaml': replace('contact: day-line', 'contact: midday'),
      'data/contacts/town-centre.yaml': replace('instead: night-line', 'instead: nightline'),
    });
    expect(faults).toMatchObject([
      {
        file: 'content/pl/advice/first-steps.md',
        line: 11,
        column: 12,
        remedy: 'Did you mean “night-line”?',
      },
      { file: 'content/site.yaml', line: 14, column: 14 },
      { file: 'content/data/contacts/town-centre.yaml', line: 27, column: 10 },
    ]);
  });
});
