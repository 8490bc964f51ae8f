import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../scripts/content/front-matter.ts';

const split = (text: string) => splitFrontMatter(text, 'a.md');
const problem = (text: string) => {
  const found = split(text);
  return 'diagnostic' in found ? found.diagnostic : null;
};

describe('front matter', () => {
  it('is parted from the text, whose first line is counted', () => {
    expect(split('---\ntitle: A\n---\n\nText.\n')).toEqual({
      yaml: 'title: A\n',
      body: '\nText.\n',
      bodyLine: 4,
    });
  });

  it('may be empty, and the text too', () => {
    expect(split('---\n---\n')).toEqual({ yaml: '', body: '', bodyLine: 3 });
  });

  it('ends at the first line of three hyphens; a ruler in the text stays', () => {
    expect(split('---\na: 1\n--- \nA\n\n---\n\nB\n')).toMatchObject({
      yaml: 'a: 1\n',
      body: 'A\n\n---\n\nB\n',
    });
  });

  it.each(['---js\n{}\n---\n', '---json\n{}\n---\n', '--- yaml\na: 1\n---\n', '---coffee\n---\n'])(
    'is refused with a language of its own: %j',
    (text) => expect(problem(text)).toMatchObject({ rule: 'front-matter-is-yaml', line: 1, column: 1 }),
  );

  it.each(['Text.\n', '', '\n---\na: 1\n---\n', ' ---\na: 1\n---\n'])('must open the file: %j', (text) => {
    expect(problem(text)?.message).toBe('The file has no front matter.');
  });

  it('must be closed', () => {
    expect(problem('---\ntitle: A\n\n## Text\n')?.remedy).toBe(
      'Put a line of three hyphens after the last key.',
    );
  });
});
