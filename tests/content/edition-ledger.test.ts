import { describe, expect, it } from 'vitest';
import { compareSections, EditionLedger, saysTheSame } from '../../scripts/content/edition-ledger.ts';
import { readYaml } from '../../scripts/content/read-yaml.ts';
import { recordEdition } from '../../scripts/content/record-edition.ts';
import { validate } from '../../scripts/content/validate.ts';

const section = (id: string, hash = '00000000') => ({ id, title: `Title of ${id}`, hash });
const edition = (number: number, date: string, ...sections: ReturnType<typeof section>[]) => ({
  number,
  date,
  sections,
});
const complaintsOf = (ledger: unknown) =>
  EditionLedger.safeParse(ledger).error?.issues.map(({ message, path }) => `${path.join('.')}: ${message}`) ??
  [];

describe('the ledger of editions', () => {
  it('counts from 1, goes forward in time and names each section once', () => {
    const good = { cs: [edition(1, '2026-01-10', section('a')), edition(2, '2026-01-10', section('a'))] };
    expect(complaintsOf(good)).toEqual([]);
    const bad = {
      czech: [edition(2, '2026-01-10', section('a'))],
      cs: [edition(1, '2026-01-10', section('a'), section('a')), edition(2, '2026-01-09', section('a'))],
    };
    expect(complaintsOf(bad)).toEqual([
      'czech: a language is named by its BCP 47 tag',
      'czech.0.number: editions count from 1: write 1',
      'cs.0.sections.1.id: the section “a” is named twice',
      'cs.1.date: an edition is not older than the one before it, 2026-01-10',
    ]);
  });

  it('refuses a key and a hash that it does not know, at their line', () => {
    const text =
      'cs:\n  - number: 1\n    date: 2026-01-10\n    sektions: []\n    sections:\n      - { id: a, title: A, hash: x }\n';
    const { diagnostics } = validate(EditionLedger, readYaml(text, 'k1.yaml'), 'k1.yaml');
    expect(diagnostics.map(({ line, message }) => `${line} ${message}`).join('\n')).toMatch(/4 .*sektions/);
    expect(diagnostics.map(({ line, message }) => `${line} ${message}`).join('\n')).toMatch(
      /6 .*eight hexadecimal/,
    );
  });

  it('is written so that its schema reads it again, and what stood in it stays', () => {
    const first = recordEdition(null, 'cs', edition(1, '2026-01-10', section('a')));
    const second = recordEdition(first, 'cs', edition(2, '2026-02-10', section('a', '11111111')));
    const both = recordEdition(second, 'uk', edition(1, '2026-02-10', section('a')));
    expect(both.startsWith(first)).toBe(true);
    const { value } = validate(EditionLedger, readYaml(both, 'k1.yaml'), 'k1.yaml');
    expect(value?.['cs']?.map(({ date }) => date)).toEqual(['2026-01-10', '2026-02-10']);
    expect(value?.['uk']).toHaveLength(1);
  });
});

describe('two editions', () => {
  it('differ by sections that changed, came and went', () => {
    const held = [section('a'), section('b'), section('c')];
    const newest = [section('d'), section('a'), section('b', '11111111')];
    expect(compareSections(held, newest)).toEqual({
      changed: ['Title of b'],
      added: ['Title of d'],
      removed: ['Title of c'],
    });
  });

  it('say the same only with the same sections in the same order', () => {
    const [a, b] = [section('a'), section('b')];
    expect(saysTheSame([a, b], [a, b])).toBe(true);
    expect(saysTheSame([a, b], [b, a])).toBe(false);
    expect(saysTheSame([a], [a, b])).toBe(false);
    expect(saysTheSame([a], [section('a', '11111111')])).toBe(false);
  });
});
