import { describe, expect, it } from 'vitest';
import { headingHasId } from '../../../../scripts/checks/sources/rules/heading-has-id.ts';
import { faultsOf, replace } from '../changed-site.ts';

describe('heading-has-id', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(headingHasId)).toEqual([]);
  });

  it('finds a heading without an id', async () => {
    expect(
      await faultsOf(headingHasId, { 'pl/advice/first-steps.md': replace('## Potem {#later}', '## Potem') }),
    ).toMatchObject([
      {
        file: 'content/pl/advice/first-steps.md',
        line: 26,
        column: 1,
        message: 'The heading “Potem” has no id.',
      },
    ]);
  });

  it.each([
    ['# Potem {#later}', 'first level'],
    ['Potem\n=====', 'line of signs'],
    ['  ## Potem {#later}', 'indented'],
  ])('finds %j, which carries no id of its own', async (written, message) => {
    const [fault] = await faultsOf(headingHasId, {
      'pl/advice/first-steps.md': replace('## Potem {#later}', written),
    });
    expect(fault?.message).toContain(message);
  });

  it.each([['Tekst.\n\n---'], ['- a\n---'], ['```\n# a\n```'], ['| a |\n|---|\n| b |']])(
    'passes over %j',
    async (written) => {
      const change = replace('## Potem {#later}', `## Potem {#later}\n\n${written}`);
      expect(await faultsOf(headingHasId, { 'pl/advice/first-steps.md': change })).toEqual([]);
    },
  );

  it('leaves translations to a rule of their own', async () => {
    const change = replace(' {#welcome}', '');
    expect(await faultsOf(headingHasId, { 'he/index.md': change })).toEqual([]);
  });
});
