import { describe, expect, it } from 'vitest';
import { withdrawalIsKnown } from '../../../../scripts/checks/sources/rules/withdrawal-is-known.ts';
import { faultsOf, loadChanged, replace } from '../changed-site.ts';

const pulled = 'withdrawn: { on: 2026-02-20, why: { pl: Błąd. } }\nreview: none';

describe('withdrawal-is-known', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(withdrawalIsKnown)).toEqual([]);
  });

  it('reminds of a page that was pulled, without stopping anything', async () => {
    const faults = await faultsOf(withdrawalIsKnown, {
      'pl/advice/first-steps.md': replace('review: none', pulled),
    });
    expect(faults).toMatchObject([{ severity: 'due', file: 'content/pl/advice/first-steps.md', line: 14 }]);
  });

  it('refuses to pull the home page', async () => {
    const faults = await faultsOf(withdrawalIsKnown, { 'pl/index.md': replace('review: none', pulled) });
    expect(faults).toHaveLength(1);
    expect(faults[0]?.severity).toBeUndefined();
  });

  it('takes the text out of the page and of its translation', async () => {
    const library = await loadChanged({ 'pl/advice/index.md': replace('review: none', pulled) });
    for (const tag of ['pl', 'he']) {
      const page = library.pages.get(tag)?.get('advice/index');
      expect(page?.body).toBe('');
      expect(page?.meta.withdrawn?.on).toBe('2026-02-20');
      expect(page?.sections.map(({ id, text }) => [id, text])).toContainEqual(['night', '']);
    }
  });
});
