import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseShots } from '../../../scripts/commands/screenshots/choose-shots.ts';
import { writeGallery } from '../../../scripts/commands/screenshots/write-gallery.ts';
import type { BuiltPage } from '../../../scripts/content/manifest.ts';
import { writeFile } from '../../../scripts/files/write-file.ts';

const page = (file: string, tag: string, way: BuiltPage['way'] = 'open'): BuiltPage => ({
  file,
  kind: 'article',
  tag,
  safety: 'high',
  way,
  own: true,
});
const pages = [
  page('/cs/k1/index.html', 'cs'),
  page('/cs/k2/index.html', 'cs'),
  page('/q/cs/k2/index.html', 'cs', 'quiet'),
  page('/en/k2/index.html', 'en'),
];
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pospolu-shots-'));
  for (const { file } of pages)
    await writeFile(folder + file, `<html class="adult">${file.includes('k2') ? 'longer text' : ''}</html>`);
});

afterAll(() => rm(folder, { recursive: true }));

it('takes the fullest page of a kind in each language, in two widths, light and dark', async () => {
  const manifest = { date: '2026-11-22', base: '/', origin: null, pages, seconds: {} };
  const shots = await chooseShots(folder, manifest, ['cs']);
  expect(shots.map(({ file }) => file)).toEqual(Array(4).fill('/cs/k2/index.html'));
  expect(shots.map(({ name }) => name)).toEqual([
    'article_high_adult_cs_360_light',
    'article_high_adult_cs_360_dark',
    'article_high_adult_cs_1280_light',
    'article_high_adult_cs_1280_dark',
  ]);
  expect(writeGallery(shots).match(/<img src="article_high_adult_cs_\d+_(light|dark)\.png"/g)).toHaveLength(
    4,
  );
});
