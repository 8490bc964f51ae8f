import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/files/list-files.ts';
import { copyFixture, foreignDay, type SiteCopy } from './copy-fixture.ts';
import { runPospolu } from './run-pospolu.ts';

let site: SiteCopy;
let out: string;

beforeAll(async () => {
  site = await copyFixture();
  out = path.join(site.folder, 'out/site');
  const edit = async (file: string, from: string, to: string) => {
    const place = path.join(site.content, file);
    const text = await readFile(place, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}.`);
    await writeFile(place, text.replace(from, to));
  };
  await edit('site.yaml', 'host: nginx', 'host: other');
  await edit('pl/advice/leaving.md', '\n## ', '\n::quiet-way\n\n## ');
  const outcome = await runPospolu('build', '--content', site.content, '--out', out, '--date', foreignDay);
  if (outcome.code !== 0) throw new Error(`The site was not built.\n${outcome.stderr}`);
});

afterAll(() => site.remove());

describe('a site on a host that cannot send headers', () => {
  it('has no quiet way, and no link that promises one', async () => {
    const files = await listFiles(`${out}/`);
    expect(files.filter((file) => file.startsWith('q/'))).toEqual([]);
    for (const file of files.filter((entry) => entry.endsWith('.html')))
      expect(await readFile(path.join(out, file), 'utf8'), file).not.toMatch(
        /href="[^"]*\/q\/|Czytaj cichą drogą/,
      );
  });

  it('says so on the page about leaving', async () => {
    const html = (await readFile(path.join(out, 'pl/r3/index.html'), 'utf8')).replaceAll('\u00a0', ' ');
    expect(html).toContain('Cichej drogi tu nie ma');
  });
});
