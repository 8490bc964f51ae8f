import { describe, expect, it } from 'vitest';
import { readYaml } from '../../scripts/content/read-yaml.ts';

const told = (text: string) => readYaml(text, 'a.yaml').diagnostics;

describe('YAML', () => {
  it('knows where its values and keys stand, from the first line of its file on', () => {
    const yaml = readYaml('a:\n  - x: 1\n  - y: [2, 3]\n', 'a.md', 2);
    expect(yaml.placeOf(['a', 0, 'x'])).toEqual({ line: 3, column: 8 });
    expect(yaml.placeOf(['a', 1, 'y', 1])).toEqual({ line: 4, column: 12 });
    expect(yaml.placeOf(['a', 1, 'y'], 'key')).toEqual({ line: 4, column: 5 });
  });

  it('gives the place of the nearest thing that exists for one that is missing', () => {
    expect(readYaml('a: 1\nb:\n  c: 2\n', 'a.yaml').placeOf(['b', 'd'])).toEqual({ line: 3, column: 3 });
  });

  it.each([
    ['a: b: c\n', 1],
    ['a: 1\na: 2\n', 2],
    ['a: !!js/function "x"\n', 1],
    ['a: 1\n---\nb: 2\n', 2],
    ['a: "x\n', 2],
    ['a: &x [*x]\n', 1],
    ['a: &x 1\nb: *x\n', 2],
    ['a: *nobody\n', 1],
  ])('is refused with a line: %j', (text, line) => {
    expect(told(text)[0]).toMatchObject({ rule: 'yaml-is-well-formed', file: 'a.yaml', line });
    expect(readYaml(text, 'a.yaml').data).toBeUndefined();
  });

  it('keeps words that older YAML took for truth values, and keys named after prototypes', () => {
    expect(readYaml('a: yes\nb: no\nc: on\n', 'a.yaml').data).toEqual({ a: 'yes', b: 'no', c: 'on' });
    readYaml('__proto__: { polluted: 1 }\n', 'a.yaml');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
