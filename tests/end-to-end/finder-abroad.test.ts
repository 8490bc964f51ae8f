import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyFixture, foreignDay, type SiteCopy } from './copy-fixture.ts';
import { type Outcome, runPospolu } from './run-pospolu.ts';

let site: SiteCopy;
let made: Outcome;
let built: Outcome;

const answers = [
  ...['--id', 'north', '--name-pl', 'Region Północny', '--short-name-pl', 'Północ', '--code', 'nor'],
  ...['--tile', '1, 1', '--districts', 'Górny; Dolny-miasto = Miasto', '--centre', 'town-centre'],
  ...['--source', 'zmyślone', '--source-date', '2026-01', '--confidence', 'high'],
];
const newRegion = (...words: string[]) => runPospolu('new', 'region', '--content', site.content, ...words);
const read = (file: string) => readFile(path.join(site.folder, file), 'utf8');

beforeAll(async () => {
  site = await copyFixture();
  const plan = path.join(site.content, 'site.yaml');
  const text = await readFile(plan, 'utf8');
  await writeFile(
    plan,
    text.replace('sections:\n', 'sections:\n  - { id: find, code: m, safety: high, fallback: safe-page }\n'),
  );
  await mkdir(path.join(site.content, 'pl/find'));
  await writeFile(
    path.join(site.content, 'pl/find/index.md'),
    '---\ntitle: Gdzie pomagają\nneutralTitle: Miejsca\ndescription: Dokąd przyjść.\nanswers: [Dokąd przyjść?]\nslug: gdzie\nreview: none\n---\n\n## Regiony {#regions}\n\n::regions\n',
  );
  made = await newRegion(...answers);
  built = await runPospolu(
    ...['build', '--content', site.content, '--out', `${site.folder}/out`, '--date', foreignDay],
  );
}, 120_000);

afterAll(() => site.remove());

describe('a new region', () => {
  it('is written by the schema, and what is missing is listed', async () => {
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain('name.he: write the full name in he.');
    expect(made.stdout).toContain('contacts/town-centre: no number may be shown');
    expect(await read('content/data/regions/north.yaml')).toBe(
      [
        'name:\n  pl: Region Północny',
        'shortName:\n  pl: Północ',
        'code: nor',
        'tile:\n  - 1\n  - 1',
        'centre:\n  - town-centre',
        'districts:\n  - id: gorny\n    name: Górny\n  - id: dolny-miasto\n    name: Dolny-miasto\n    town: Miasto',
        'source:\n  - text: zmyślone\n    date: 2026-01',
        'confidence: high\n',
      ].join('\n'),
    );
  });

  it('is never written over another one', async () => {
    const before = await read('content/data/regions/north.yaml');
    const again = await newRegion(...answers);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('The region “north” exists already.');
    expect(await read('content/data/regions/north.yaml')).toBe(before);
  });

  it('is not begun without a terminal: the missing options are named', async () => {
    const { code, stderr } = await newRegion('--id', 'south');
    expect(code).toBe(2);
    expect(stderr).toContain('--name-pl');
    expect(stderr).toContain('--districts');
    expect(stderr).not.toContain('--centre');
  });

  it('explains itself', async () => {
    const { code, stdout } = await runPospolu('new', '--help');
    expect(code).toBe(0);
    expect(stdout).toContain('npm run new region');
  });
});

describe('the finder of another country', () => {
  it('builds without an error or a warning', () => {
    expect(built.stderr).not.toMatch(/Errors|Warnings|^\s+at /m);
    expect(built.code).toBe(0);
  });

  it('stands below its base folder in both languages and on both ways', async () => {
    for (const file of ['pl/m/nor', 'pl/m/nor/gorny', 'he/m/nor', 'q/pl/m/nor/dolny-miasto', 'q/he/m/nor'])
      expect(await read(`out/${file}/index.html`), file).toMatch(/<h1/);
    const landing = await read('out/pl/gdzie/index.html');
    expect(landing).toContain('href="/pomoc/pl/m/nor/"');
    expect(await read('out/q/pl/m/index.html')).toContain('href="/pomoc/q/pl/m/nor/gorny/"');
  });

  it('speaks its languages, and offers what is open where the number is withheld', async () => {
    const page = await read('out/he/m/nor/index.html');
    expect(page).toContain('<html lang="he" dir="rtl"');
    expect(page).toMatch(/class="at-once".*href="tel:5550101".*href="tel:5550100"/s);
    expect(page).not.toMatch(/[ěřůďťň]/);
  });
});
