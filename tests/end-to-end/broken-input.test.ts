import { readdirSync, readFileSync } from 'node:fs';
import { readlink } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { copyFixture, foreignDay, type SiteCopy } from './copy-fixture.ts';
import { root, runPospolu } from './run-pospolu.ts';

const folder = path.join(root, 'tests/fixtures/broken');

/** What a broken file must be told: the rule, the place, and words of the message and of the remedy. */
const Expected = z.strictObject({
  class: z.string(),
  command: z.enum(['check', 'build']),
  rule: z.string(),
  file: z.string(),
  line: z.int().positive().nullable(),
  column: z.int().positive().optional(),
  message: z.string(),
  remedy: z.string(),
});

const cases = readdirSync(folder).map((name) => ({
  name,
  overlay: path.join(folder, name),
  expected: Expected.parse(JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8'))),
}));
const classes = [
  'YAML',
  'front matter',
  'Markdown',
  'references',
  'links',
  'images',
  'SVG',
  'encodings',
  'paths',
  'dates',
  'data files',
  'publication plans',
];

let good: SiteCopy;
let out: string;
let target: string;

beforeAll(async () => {
  good = await copyFixture();
  out = path.join(good.folder, 'out/site');
  const { code, stderr } = await runPospolu(
    ...['build', '--content', good.content, '--out', out, '--date', foreignDay],
  );
  if (code !== 0) throw new Error(`The good site was not built.\n${stderr}`);
  target = await readlink(out);
});

afterAll(() => good.remove());

const claim = '$name is told with rule, place and remedy, and harms nothing';

describe('broken input', () => {
  it('comes in twelve classes', () => {
    expect([...new Set(cases.map(({ expected }) => expected.class))].sort()).toEqual([...classes].sort());
  });

  it.concurrent.each(cases.filter(({ expected }) => expected.command === 'check'))(claim, judge);

  // Builds share an output folder and would wait for each other's lock.
  it.each(cases.filter(({ expected }) => expected.command === 'build'))(claim, judge);
});

async function judge({ overlay, expected }: (typeof cases)[number]): Promise<void> {
  const site = await copyFixture(overlay);
  try {
    const place = ['--content', site.content, '--date', foreignDay];
    const words = expected.command === 'build' ? ['build', ...place, '--out', out] : ['check', ...place];
    const { code, stderr } = await runPospolu(...words);
    const told = stderr.split('\n').filter((line) => line.endsWith(`(${expected.rule})`));
    const [first = stderr] = told;
    expect(first).toMatch(placeOf(expected));
    expect(first).toContain(expected.message);
    expect(first).toContain(expected.remedy);
    expect(stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    expect(code).toBe(1);
    expect(await readlink(out)).toBe(target);
  } finally {
    await site.remove();
  }
}

/** The beginning of a told line; a place is exact as far as it is expected. */
function placeOf({ column, file, line }: z.infer<typeof Expected>): RegExp {
  const start = `^${file.replaceAll('.', '\\.')}`;
  if (line === null) return new RegExp(`${start} {2}`);
  return new RegExp(`${start}:${line}${column === undefined ? '(:\\d+)?' : `:${column}`} {2}`);
}
