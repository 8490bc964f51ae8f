import { describe, expect, it } from 'vitest';
import type { SourcePage } from '../../scripts/content/library.ts';
import { splitSections } from '../../scripts/content/sections.ts';
import { translationState } from '../../scripts/content/translation-state.ts';

const page = (tag: string, body: string, translated?: Record<string, string>): SourcePage => ({
  path: 'help/a',
  tag,
  file: `content/${tag}/help/a.md`,
  meta: { title: 'A', description: 'A', review: 'none', ...(translated ? { translated } : {}) },
  body,
  bodyLine: 5,
  sections: splitSections(body, 5),
});
const source = page('cs', 'Úvod.\n\n## Teď {#now}\n\nText.\n\n### Potom {#later}\n\nText dva.\n');
const hash = (id: string) => source.sections.find((section) => section.id === id)?.hash ?? '';
const english = 'Opening.\n\n## Now {#now}\n\nText.\n';

describe('sections', () => {
  it('have id, level, title and line, and the part before the first heading is _', () => {
    expect(source.sections.map(({ id, level, line, title }) => ({ id, level, line, title }))).toEqual([
      { id: '_', level: 0, line: 5, title: '' },
      { id: 'now', level: 2, line: 7, title: 'Teď' },
      { id: 'later', level: 3, line: 11, title: 'Potom' },
    ]);
  });

  it('have a hash that follows words and not white space', () => {
    const again = splitSections('Úvod.\n\n\n## Teď  {#now}\nText.\n\n### Potom {#later}\n\nText tři.', 1);
    expect(again.find(({ id }) => id === '_')?.hash).toBe(hash('_'));
    expect(again.find(({ id }) => id === 'now')?.hash).toBe(hash('now'));
    expect(again.find(({ id }) => id === 'later')?.hash).not.toBe(hash('later'));
  });

  it('do not begin inside of code', () => {
    expect(splitSections('```\n## no {#no}\n```\n', 1)).toHaveLength(1);
  });
});

describe('the state of a translation', () => {
  it('is told section by section', () => {
    expect(translationState(source, page('en', english, { _: hash('_'), now: '00000000' }))).toEqual([
      { id: '_', state: 'current' },
      { id: 'now', state: 'changed' },
      { id: 'later', state: 'missing' },
    ]);
  });

  it('is unrecorded where nobody compared', () => {
    expect(translationState(source, page('en', english)).map(({ state }) => state)).toEqual([
      'unrecorded',
      'unrecorded',
      'missing',
    ]);
  });

  it('leaves an empty opening out', () => {
    const bare = page('cs', '## Teď {#now}\n\nText.\n');
    expect(translationState(bare, page('en', '## Now {#now}\n'))).toEqual([
      { id: 'now', state: 'unrecorded' },
    ]);
  });
});
