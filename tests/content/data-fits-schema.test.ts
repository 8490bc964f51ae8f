import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { Contact } from '../../scripts/content/contact.ts';
import { Languages } from '../../scripts/content/language.ts';
import { Law } from '../../scripts/content/law.ts';
import { Matrix } from '../../scripts/content/matrix.ts';
import { Picture } from '../../scripts/content/picture.ts';
import { ReadingRules } from '../../scripts/content/reading-rules.ts';
import { Region } from '../../scripts/content/region.ts';
import { SafetyRegister } from '../../scripts/content/safety-register.ts';
import { Statistic } from '../../scripts/content/statistic.ts';
import { Term } from '../../scripts/content/term.ts';
import { Timeline } from '../../scripts/content/timeline.ts';
import { Withheld } from '../../scripts/content/withheld.ts';
import { listFiles } from '../../scripts/files/list-files.ts';
import { readFolder, readOne, root } from './real-data.ts';

const folders = {
  contacts: Contact,
  regions: Region,
  law: Law,
  glossary: Term,
  statistics: Statistic,
  events: Timeline,
  matrices: Matrix,
};
const files = {
  'data/reading.yaml': ReadingRules,
  'data/safety.yaml': SafetyRegister,
  'data/withheld.yaml': z.array(Withheld),
  'data/pictures.yaml': z.record(z.string(), Picture),
  'languages.yaml': Languages,
};

describe('the data of the repository', () => {
  it.each(Object.entries(folders))('fits the schema: %s', async (folder, schema) => {
    const { values, diagnostics } = await readFolder<unknown>(`content/data/${folder}`, schema);
    expect(diagnostics).toEqual([]);
    expect(values.size).toBeGreaterThan(0);
  });

  it.each(Object.entries(files))('fits the schema: %s', async (file, schema) => {
    expect((await readOne<unknown>(`content/${file}`, schema)).diagnostics).toEqual([]);
  });

  it('has each text in every published language', async () => {
    const { value: languages } = await readOne('content/languages.yaml', Languages);
    const published = (languages ?? []).flatMap(({ tag, status }) => (status === 'published' ? [tag] : []));
    const missing: string[] = [];
    for (const file of await listFiles(`${root}content/data`, '.yaml')) {
      const look = (value: unknown, place: string): void => {
        if (typeof value !== 'object' || value === null) return;
        if ('cs' in value)
          missing.push(...published.filter((tag) => !(tag in value)).map((tag) => `${place} (${tag})`));
        else for (const [key, inner] of Object.entries(value)) look(inner, `${place} ${key}`);
      };
      look(parse(await readFile(`${root}content/data/${file}`, 'utf8')), file);
    }
    expect(published).toContain('cs');
    expect(missing).toEqual([]);
  });
});
