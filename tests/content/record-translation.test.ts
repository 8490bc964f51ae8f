import { expect, it } from 'vitest';
import type { SourcePage } from '../../scripts/content/library.ts';
import { recordTranslation } from '../../scripts/content/record-translation.ts';
import { splitSections } from '../../scripts/content/sections.ts';
import { translationState } from '../../scripts/content/translation-state.ts';

const page = (tag: string, body: string, translated?: Record<string, string>): SourcePage => ({
  path: 'help/a',
  tag,
  file: `content/${tag}/help/a.md`,
  meta: { title: 'A', description: 'B', review: 'none', ...(translated ? { translated } : {}) },
  body,
  bodyLine: 5,
  sections: splitSections(body, 5),
});

const source = page('cs', 'Úvod\n\n## Jedna {#one}\n\nText.\n\n## Dvě {#two}\n\nText.');

it('records the present source of each translated section and keeps the rest of the file', () => {
  const text = '---\ntitle: A # kept\nreview: none\n---\n\nIntro\n\n## One {#one}\n\nText.\n';
  const body = 'Intro\n\n## One {#one}\n\nText.\n';
  const next = recordTranslation(text, page('en', body), source) ?? '';
  expect(next).toContain('title: A # kept');
  expect(next.endsWith(`---\n\n${body}`)).toBe(true);
  const hashes = Object.fromEntries(
    [...next.matchAll(/^ {2}(\w+): "?([0-9a-f]{8})"?$/gm)].map((match) => [match[1], match[2] ?? '']),
  );
  expect(Object.keys(hashes)).toEqual(['_', 'one']);
  expect(translationState(source, page('en', body, hashes))).toEqual([
    { id: '_', state: 'current' },
    { id: 'one', state: 'current' },
    { id: 'two', state: 'missing' },
  ]);
});

it('sees that a source section changed later', () => {
  const translation = page('en', '## One {#one}\n\nText.', { one: source.sections[1]?.hash ?? '' });
  const changed = page(
    'cs',
    source.body.replace('## Jedna {#one}\n\nText.', '## Jedna {#one}\n\nJiný text.'),
  );
  expect(translationState(changed, translation).find(({ id }) => id === 'one')?.state).toBe('changed');
});
