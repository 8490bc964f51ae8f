import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findWithheldNumbers } from '../../scripts/content/find-withheld-numbers.ts';
import { listFiles } from '../../scripts/files/list-files.ts';
import { readPdfText } from '../../scripts/programs/read-pdf-text.ts';
import { readSharedBuild, readSharedLibrary } from '../judges/shared-build.ts';

const { folder } = readSharedBuild();
const { withheld } = await readSharedLibrary();
const files = await listFiles(folder);
const find = (text: string) => findWithheldNumbers(text, withheld).map(({ id }) => id);

describe('numbers that must not be published yet', () => {
  it('are known', () => expect(withheld.length).toBeGreaterThan(0));

  it.each(files.filter((file) => file.endsWith('.pdf')))('stand nowhere in %s', async (file) => {
    const text = (await readPdfText(`${folder}/${file}`)).join('\n');
    expect(text.trim()).not.toBe('');
    expect(find(text)).toEqual([]);
  });

  it.each(files.filter((file) => file.endsWith('.zip')))('stand nowhere in %s', async (file) => {
    const entries = Object.entries(unzipSync(await readFile(`${folder}/${file}`)));
    expect(entries.length).toBeGreaterThan(0);
    for (const [name, bytes] of entries) expect(find(Buffer.from(bytes).toString('utf8')), name).toEqual([]);
  });

  it('stand nowhere in any other file of the site', async () => {
    const texts = files.filter((file) => /\.(html|css|js|svg|json|xml|txt|csv|ics)$/.test(file));
    expect(texts.length).toBeGreaterThan(0);
    for (const file of texts) expect(find(await readFile(`${folder}/${file}`, 'utf8')), file).toEqual([]);
  });
});
