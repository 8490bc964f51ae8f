import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareDictionaries } from '../../scripts/browser/hyphenation/prepare-dictionaries.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { loadContent } from '../../scripts/commands/load-content.ts';
import { requireBrowser } from '../../scripts/commands/machine.ts';
import type { CatalogueEntry } from '../../scripts/content/catalogue.ts';
import { hashTree } from '../../scripts/files/hash-tree.ts';
import { listFiles } from '../../scripts/files/list-files.ts';
import { makePublications } from '../../scripts/publications/make-publications.ts';
import type { Manuscript } from '../../scripts/publications/manuscript.ts';
import { openPrintShop } from '../../scripts/publications/print-shop.ts';
import { readSharedBuild } from '../judges/shared-build.ts';
import { copyFixture, foreignDay } from './copy-fixture.ts';
import { root, runPospolu } from './run-pospolu.ts';

const { folder: shared, manifest } = readSharedBuild();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pospolu-same-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('the same sources in two folders become the same bytes: pages, search, kits', async () => {
  const trees: string[] = [];
  const files: string[][] = [];
  for (const name of ['one', 'another']) {
    const site = await copyFixture();
    const out = path.join(folder, name, 'site');
    const { code, stderr } = await runPospolu(
      ...['build', '--content', site.content, '--out', out, '--date', foreignDay],
    );
    await site.remove();
    expect([code, stderr]).toEqual([0, '']);
    files.push(await listFiles(`${out}/`));
    trees.push(await hashTree(`${out}/`));
  }
  expect(files[0]?.length).toBeGreaterThan(30);
  expect(files[0]?.filter((file) => file.endsWith('.zip'))).toHaveLength(1);
  expect(files[1]).toEqual(files[0]);
  expect(trees[1]).toBe(trees[0]);
});

describe('the publications of the real content', () => {
  /** Keeps the first text of each form with all its editions: what prints one the same prints the others. */
  const sampleOf = (manuscripts: readonly Manuscript[]): Manuscript[] => {
    const seen = new Set<string>();
    const groups = new Map<string, Manuscript[]>();
    for (const manuscript of manuscripts) {
      const name = `${manuscript.plan.id} ${manuscript.context.tag}`;
      groups.set(name, [...(groups.get(name) ?? []), manuscript]);
    }
    return [...groups.values()].flatMap((group) => {
      const forms = group.map(({ edition, text }) => `${text.as} ${edition}`);
      if (forms.every((form) => seen.has(form))) return [];
      for (const form of forms) seen.add(form);
      return group;
    });
  };

  /** Prints the sample with an empty cache and a browser of its own. */
  const print = async (
    name: string,
  ): Promise<{ entries: readonly CatalogueEntry[]; output: string; printed: number }> => {
    const { date } = manifest;
    const place = {
      root,
      contentRoot: root,
      contentFolder: 'content',
      date,
      pseudo: false,
      release: false,
      paper: true,
    };
    const { content } = await loadContent(place);
    const found = requireBrowser({
      ...{
        root,
        folder: root,
        environment: process.env,
        processId: process.pid,
        today: date,
        isTerminal: false,
      },
      print: () => {},
      printError: () => {},
    });
    const browser = await launchBrowser({
      executable: found.executable,
      dictionaries: await prepareDictionaries(path.join(root, '.cache')),
    });
    try {
      const output = path.join(folder, name);
      const shop = openPrintShop({ root, date, browserVersion: found.version, browser: async () => browser });
      const { catalogue, printed, diagnostics } = await makePublications(
        sampleOf(content?.manuscripts ?? []),
        shop,
        {
          root,
          cache: path.join(folder, `${name}-cache`),
          output,
          onPrint: () => {},
          judge: async () => [],
        },
      );
      expect(diagnostics).toEqual([]);
      return { entries: catalogue.publications, output, printed };
    } finally {
      await browser.close();
    }
  };

  it('printed again by another browser without a cache are the bytes of the build, covers too', async () => {
    const one = await print('one-print');
    expect(new Set(one.entries.map(({ kind }) => kind)).size).toBe(7);
    expect(one.printed).toBe(one.entries.length);
    for (const { file, cover } of one.entries) {
      for (const name of [file, cover.file]) {
        const [printed, built] = await Promise.all(
          [one.output, shared].map((place) => readFile(`${place}/downloads/${name}`)),
        );
        expect(printed?.equals(built ?? Buffer.alloc(0)), name).toBe(true);
      }
    }
  });
});
