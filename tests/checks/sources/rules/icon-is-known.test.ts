import { describe, expect, it } from 'vitest';
import { iconIsKnown } from '../../../../scripts/checks/sources/rules/icon-is-known.ts';
import { faultsOf, replace } from '../changed-site.ts';

describe('icon-is-known', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(iconIsKnown)).toEqual([]);
  });

  it('finds an icon that we do not carry, and names the nearest', async () => {
    const change = replace('icon: info', 'icon: inof');
    expect(await faultsOf(iconIsKnown, { 'pl/office/index.md': change })).toMatchObject([
      { file: 'content/pl/office/index.md', line: 7, column: 7, remedy: 'Did you mean “info”?' },
    ]);
  });
});
