import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchJars, JARS } from '../../scripts/programs/fetch-jars.mjs';

describe('fetching the jars of a judge', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pospolu-fetch-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('does nothing when this version is there', async () => {
    const jars = path.join(folder, 'jars');
    await mkdir(jars);
    await writeFile(path.join(jars, `greenfield-apps-${JARS.verapdf.version}.jar`), '');
    expect(await fetchJars('verapdf', jars, { maven: '/not/here/mvn' })).toBe('present');
  });

  it('says what it needs when Maven is missing, and leaves nothing behind', async () => {
    const lines: string[] = [];
    const fetched = fetchJars('verapdf', path.join(folder, 'jars'), {
      maven: '/not/here/mvn',
      report: (line) => lines.push(line),
    });
    await expect(fetched).rejects.toThrow(/did not start[\s\S]*apt-get install maven/);
    expect(lines.join('\n')).toContain('Java 11');
    expect(await readdir(folder)).toEqual([]);
  });
});
