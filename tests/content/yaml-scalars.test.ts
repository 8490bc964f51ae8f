import { describe, expect, it } from 'vitest';
import { listScalars } from '../../scripts/content/yaml-scalars.ts';

describe('texts of YAML', () => {
  it('come as they are written, with their keys and places', () => {
    expect(listScalars('a: x\nb:\n  - "y z"\n  - { c: w, n: 1 }\n', 2)).toEqual([
      { path: ['a'], raw: 'x', place: { line: 2, column: 4 } },
      { path: ['b', 0], raw: '"y z"', place: { line: 4, column: 5 } },
      { path: ['b', 1, 'c'], raw: 'w', place: { line: 5, column: 10 } },
    ]);
  });

  it('may go over several lines', () => {
    const [first] = listScalars('a: >\n  one\n  two\nb: x\n');
    expect(first?.place).toEqual({ line: 1, column: 4 });
    expect(first?.raw).toContain('one\n  two');
  });

  it('are none where there is none', () => expect(listScalars('a: 1\nb: null\n')).toEqual([]));
});
