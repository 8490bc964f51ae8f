import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, pageIn } from '../../scripts/content/address.ts';
import { findWithheldNumbers } from '../../scripts/content/find-withheld-numbers.ts';
import { localise } from '../../scripts/content/localise.ts';
import { builtTags } from '../../scripts/content/presence.ts';
import { sha256 } from '../../scripts/files/hash.ts';
import { listFiles } from '../../scripts/files/list-files.ts';
import { formatBytes, formatNumber } from '../../scripts/i18n/format.ts';
import { readSharedBuild, readSharedLibrary } from '../judges/shared-build.ts';
import { copyFixture, type SiteCopy } from './copy-fixture.ts';
import { runPospolu } from './run-pospolu.ts';

const build = readSharedBuild();
const library = await readSharedLibrary();
const tags = builtTags(library).filter((tag) => !tag.endsWith('-XB') && pageIn(library, tag, 'press/index'));

/** An opened kit: bytes and texts by path below its one folder. */
type Kit = {
  readonly bytes: Uint8Array;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly text: (path: string) => string;
};

function openKit(file: string): Kit {
  const bytes = readFileSync(file);
  const [folder = ''] = path.basename(file).split('.zip');
  const entries = Object.entries(unzipSync(bytes));
  const files = new Map(entries.map(([name, content]) => [name.replace(`${folder}/`, ''), content]));
  for (const [name] of entries) expect(name.startsWith(`${folder}/`), name).toBe(true);
  return { bytes, files, text: (name) => Buffer.from(files.get(name) ?? []).toString('utf8') };
}

it('there is one kit for each language with a press page, and nothing beside it', async () => {
  expect(library.pressRoom).not.toBeNull();
  expect(tags.length).toBeGreaterThan(1);
  expect(await listFiles(`${build.folder}/press`)).toEqual(tags.map((tag) => `pospolu-${tag}.zip`).sort());
});

describe.each(tags)('the press kit in %s', (tag) => {
  let kit: Kit;
  beforeAll(() => {
    kit = openKit(`${build.folder}/press/pospolu-${tag}.zip`);
  });
  const texts = () => [...kit.files.keys()].filter((name) => /\.(?:txt|md)$/.test(name));

  it('holds words, facts, help lines, advice, releases, logos and licence', () => {
    const names = [...kit.files.keys()];
    expect(names).toEqual([...names].sort());
    expect(names).toEqual(
      expect.arrayContaining([
        '1-boilerplates.txt',
        '2-facts.txt',
        '3-help-box.txt',
        '4-reporting.md',
        'LICENCE.txt',
      ]),
    );
    const out = library.releases.filter(
      (release) => release.tag === tag && release.meta.date <= build.manifest.date,
    );
    expect(names.filter((name) => name.startsWith('releases/'))).toEqual(
      out.map(({ meta, name }) => `releases/${meta.date}-${name}.md`).sort(),
    );
    for (const name of names) expect(kit.files.get(name)?.length, name).toBeGreaterThan(20);
  });

  it('has the right checksum of every file in its list', () => {
    const listed = kit
      .text('SHA256SUMS.txt')
      .trim()
      .split('\n')
      .map((line) => line.split('  '));
    const others = [...kit.files].filter(([name]) => name !== 'SHA256SUMS.txt');
    expect(Object.fromEntries(listed.map(([sum, name]) => [name, sum]))).toEqual(
      Object.fromEntries(others.map(([name, bytes]) => [name, sha256(bytes)])),
    );
  });

  it('has no mark of our own syntax left in its texts', () => {
    for (const name of texts().filter((entry) => entry !== 'SHA256SUMS.txt')) {
      const text = kit.text(name);
      expect(text, name).not.toMatch(
        /:{1,3}[a-z-]+\[|:::|\{#|\{\.|\(page:|\{[a-z]+\}|undefined|null|\[object|<[a-z]+[ >]/,
      );
      expect(text.trim().length, name).toBeGreaterThan(20);
    }
  });

  it('has each logo as SVG without scripts and as PNG 1200 px wide', async () => {
    for (const logo of library.pressRoom?.logos ?? []) {
      const name = `logo/${path.basename(logo)}`;
      expect(kit.text(name)).toMatch(/<svg[ >]/);
      expect(kit.text(name)).not.toMatch(/<script|\son\w+=|href="(?:https?:|\/\/)/);
      const picture = sharp(Buffer.from(kit.files.get(name.replace('.svg', '.png')) ?? []));
      const { format, width, hasAlpha } = await picture.metadata();
      expect({ format, width, hasAlpha }).toEqual({ format: 'png', width: 1200, hasAlpha: true });
      // Drawn on a transparent ground: some of it is there, some is not.
      expect((await picture.stats()).channels[3]?.stdev, name).toBeGreaterThan(20);
    }
    expect(library.pressRoom?.logos.length).toBeGreaterThan(0);
  });

  it('states the latest figure of each series, its year and who published it', () => {
    const facts = kit.text('2-facts.txt').replaceAll('\u00a0', ' ');
    for (const id of library.pressRoom?.facts ?? []) {
      const values = library.statistics.get(id)?.values ?? [];
      const latest = values.filter((row) => row.value !== null).at(-1);
      if (!latest || latest.value === null) throw new Error(`The series ${id} has no figure.`);
      expect(facts).toContain(formatNumber(latest.value, tag).replaceAll('\u00a0', ' '));
      expect(facts).toContain(`(${latest.year})`);
      expect(facts).toContain(latest.sourceOrg);
    }
    const figures = new Set(
      [...library.statistics.values()].flatMap(({ values }) => values.map(({ value }) => value)),
    );
    const stated = facts
      .match(/^.*: [\d\s,.]+/gm)
      ?.map((line) => Number(line.replace(/^.*: /, '').replace(/\D/g, '')));
    expect(stated?.every((value) => figures.has(value))).toBe(true);
  });

  it('has the words about us as the press room writes them', () => {
    const text = bare(kit.text('1-boilerplates.txt'));
    for (const entry of library.pressRoom?.boilerplates ?? [])
      expect(text).toContain(bare(localise(entry.text, [tag])));
  });

  it('names help lines with their numbers and no number that is withheld', () => {
    const box = kit.text('3-help-box.txt').replaceAll('\u00a0', ' ');
    for (const number of ['158', '112', '116 006', '116 111']) expect(box).toContain(number);
    for (const name of texts())
      expect(findWithheldNumbers(kit.text(name), library.withheld), name).toEqual([]);
  });

  it('is listed on its press page with the same files and size', () => {
    const address = addressOf(library, tag, 'press/index').slice(build.manifest.base.length);
    const html = readFileSync(`${build.folder}/${address}index.html`, 'utf8');
    const text = textOf(parse(html));
    expect(html).toContain(`href="${build.manifest.base}press/pospolu-${tag}.zip"`);
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      formatBytes(kit.bytes.length, tag).replaceAll('\u00a0', ' '),
    );
    expect([...kit.files.keys()].filter((name) => !text.includes(name))).toEqual([]);
    for (const [, logo] of html.matchAll(/<img[^>]* src="([^"]*logo[^"]*)"/g))
      expect(existsSync(path.join(build.folder, (logo ?? '').slice(build.manifest.base.length)))).toBe(true);
  });
});

describe('a press kit of another country', () => {
  let site: SiteCopy;
  beforeAll(async () => {
    site = await copyFixture();
  });
  afterAll(() => site.remove());

  /** Builds as of a day and gives the names and all words of the kit. */
  const kitOf = async (day: string) => {
    const out = path.join(site.folder, day, 'site');
    const { code, stderr } = await runPospolu(
      'build',
      '--content',
      site.content,
      '--out',
      out,
      '--date',
      day,
    );
    expect([code, stderr]).toEqual([0, '']);
    const [zip = ''] = await listFiles(`${out}/press`);
    const files = Object.entries(unzipSync(readFileSync(`${out}/press/${zip}`)));
    return files.map(([name, bytes]) => `${name}\n${Buffer.from(bytes).toString('utf8')}`).join('\n');
  };

  it('keeps a release under embargo back until its day, and not a day longer', async () => {
    const before = await kitOf('2098-12-31');
    expect(before).toContain('Razem otwiera nowy portal');
    expect(before).not.toContain('Bursztyn');
    expect(before).not.toContain('later');
    const after = await kitOf('2099-01-01');
    expect(after).toContain('releases/2099-01-01-later.md');
    expect(after).toContain('Bursztyn jest tajemnicą');
  });
});

function bare(text: string): string {
  return text.replace(/[\s\u2060]+/g, ' ').trim();
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
