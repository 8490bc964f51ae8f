import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Picture } from '../../scripts/content/picture.ts';
import { listFiles } from '../../scripts/files/list-files.ts';
import { readOne, root } from './real-data.ts';

const register = Object.entries(
  (await readOne('content/data/pictures.yaml', z.record(z.string(), Picture))).value ?? {},
);
const drawings = await listFiles(`${root}static`, '.svg');
const read = (file: string) => readFile(`${root}static/${file}`, 'utf8');

describe('drawings', () => {
  it.each(drawings)('hold no script and reach for nothing elsewhere: %s', async (file) => {
    const svg = await read(file);
    expect(svg).not.toMatch(
      /<(script|foreignObject|image|iframe|animate|set|a)\b|<!|<\?|\bon[a-z]+\s*=|@import|javascript:/i,
    );
    const targets = [...svg.matchAll(/\b(?:href|src)\s*=\s*"([^"]*)"|url\(([^)]*)\)/g)].map(
      ([, href, url]) => href ?? url,
    );
    expect(targets.filter((target) => !/^#[\w-]+$/.test(target ?? ''))).toEqual([]);
    expect([...svg.matchAll(/https?:\/\/[^"\s]*/g)].map(([address]) => address)).toEqual([
      'http://www.w3.org/2000/svg',
    ]);
  });

  it('are in the register if they are pictures', () => {
    expect(register.map(([, { file }]) => file).sort()).toEqual(
      drawings.filter((file) => file.startsWith('pictures/')),
    );
  });

  it.each(register)('agree with the register: %s', async (id, picture) => {
    const svg = await read(picture.file);
    expect(picture.file).toBe(`pictures/${id}.svg`);
    expect(svg).toContain(`viewBox="0 0 ${picture.width} ${picture.height}"`);
    expect(picture.alt['cs']?.startsWith(/<title>([^<]*)</.exec(svg)?.[1] ?? 'no title')).toBe(true);
    expect(/class="[^"]*\boutline\b/.test(svg)).toBe(picture.colourIn);
  });
});
