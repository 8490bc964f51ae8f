import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../scripts/content/load-library.ts';
import { root } from './real-data.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pospolu-library-'));
  await cp(`${root}tests/fixtures/foreign`, folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

async function put(file: string, text: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.join(folder, 'content', file)), { recursive: true });
  await writeFile(path.join(folder, 'content', file), text);
}

const told = async () =>
  (await loadLibrary(folder)).diagnostics.map(({ file, line, rule }) => `${rule} ${file}:${line ?? ''}`);

describe('the library', () => {
  it('holds everything that stands in a content folder, typed', async () => {
    const { library, diagnostics } = await loadLibrary(folder);
    expect(diagnostics).toEqual([]);
    expect([...(library?.pages.get('pl')?.keys() ?? [])]).toContain('advice/first-steps');
    expect(library?.contacts.get('day-line')?.phones).toEqual(['555 0101', '555 0102']);
    expect(library?.laws.get('shelter')?.periods['shelter-stay']?.amount).toBe(21);
    expect(library?.files.get('contacts/day-line')).toBe('content/data/contacts/day-line.yaml');
    expect(library?.releases.map(({ name }) => name)).toEqual(['later', 'start']);
    expect(library?.texts.get('content/site.yaml')).toContain('name: Razem');
  });

  it('is read from a folder of any name', async () => {
    await cp(path.join(folder, 'content'), path.join(folder, 'teksty'), { recursive: true });
    const { library, diagnostics } = await loadLibrary(folder, 'teksty');
    expect(diagnostics).toEqual([]);
    expect(library?.folder).toBe('teksty');
  });

  it('is not there without a site file, and says so', async () => {
    await rm(path.join(folder, 'content/site.yaml'));
    expect(await loadLibrary(folder)).toMatchObject({
      library: null,
      diagnostics: [{ rule: 'file-exists', file: 'content/site.yaml' }],
    });
  });

  it('is not there without a folder, and says so', async () => {
    expect((await loadLibrary(folder, 'nothing')).library).toBeNull();
  });

  it('collects the faults of several files and keeps what is good', async () => {
    await put('pl/office/team.md', '---js\n---\n');
    await put('data/contacts/bad.yaml', 'name: x\n');
    await put('pl/advice/latin.md', Buffer.from('---\ntitle: Poči\xe8ka\n---\n', 'latin1'));
    const { library, diagnostics } = await loadLibrary(folder);
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(
      new Set(['content/data/contacts/bad.yaml', 'content/pl/advice/latin.md', 'content/pl/office/team.md']),
    );
    expect(library?.contacts.has('bad')).toBe(false);
    expect(library?.pages.get('pl')?.has('office/index')).toBe(true);
  });

  it.each([
    ['pl/ofice/a.md', 'file-is-expected'],
    ['data/contact/a.yaml', 'file-is-expected'],
    ['data/contacts/deep/a.yaml', 'file-is-expected'],
    ['data/contacts/a.json', 'file-is-expected'],
    ['strings/xx.yaml', 'file-is-expected'],
    ['cs/index.md', 'file-is-expected'],
    ['pl/advice/a.njk', 'file-is-expected'],
    ['pl/office/office.11tydata.js', 'file-is-expected'],
    ['pl/other.md', 'file-is-expected'],
    ['pl/office/Team.md', 'file-name-is-plain'],
    ['pl/office/a b.md', 'file-name-is-plain'],
    ['pl/office/...md', 'file-name-is-plain'],
    ['data/contacts/a_b.yaml', 'file-name-is-plain'],
  ])('refuses the file %s: %s', async (file, rule) => {
    await put(file, '');
    expect((await told()).filter((entry) => entry.includes(`content/${file}:`))).toContain(
      `${rule} content/${file}:`,
    );
  });

  it('lets a note for writers lie at the top', async () => {
    await put('README.md', 'For writers.\n');
    expect(await told()).toEqual([]);
  });

  it('does not follow links', async () => {
    await symlink('/etc', path.join(folder, 'content/pl/office/etc'));
    await symlink('/etc/hostname', path.join(folder, 'content/data/withheld.yaml'));
    await symlink('/etc/hostname', path.join(folder, 'static/pictures/a.svg'));
    expect(await told()).toEqual([
      'file-is-no-link content/data/withheld.yaml:',
      'file-is-no-link content/pl/office/etc:',
      'file-is-no-link static/pictures/a.svg:',
    ]);
  });
});
