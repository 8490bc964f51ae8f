import { mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Catalogue } from '../../../scripts/content/catalogue.ts';
import { copyFixture, foreignDay } from '../copy-fixture.ts';
import { runPospolu } from '../run-pospolu.ts';
import { writeSmallPdf } from './plant-pdf.ts';

/** A good finished site of another country, with a search and a leaflet; `content` is what it was made from. */
export type SafetyBase = {
  readonly content: string;
  /** The finished folder; manifest and headers lie beside it. */
  readonly output: string;
  /** The same without links. */
  readonly folder: string;
  /** A place for spoilt copies on the same disk. */
  readonly temporary: string;
  readonly remove: () => Promise<void>;
};

const searchPage = `---
title: Szukaj
neutralTitle: Od A do Z
description: Napisz własnymi słowami, czego potrzebujesz.
kind: search
slug: szukaj
answers: [Jak znajdę stronę?]
next: [advice/index]
review: none
---

Słowa zostają na tej stronie.
`;

/** Builds the site of another country with a search page by the real command, and puts a small leaflet into it. */
export async function makeSafetyBase(): Promise<SafetyBase> {
  const site = await copyFixture();
  const plan = path.join(site.content, 'site.yaml');
  const section = '  - { id: search, code: h, safety: high, fallback: never }\n  - { id: news,';
  await writeFile(plan, (await readFile(plan, 'utf8')).replace('  - { id: news,', section));
  await mkdir(path.join(site.content, 'pl/search'));
  await writeFile(path.join(site.content, 'pl/search/index.md'), searchPage);
  const output = path.join(site.folder, 'out/site');
  const built = await runPospolu('build', '--content', site.content, '--out', output, '--date', foreignDay);
  if (built.code !== 0) throw new Error(`The site was not built.\n${built.stderr}`);
  const folder = await realpath(output);
  await mkdir(path.join(folder, 'downloads'), { recursive: true });
  const leaflet = writeSmallPdf({
    title: 'Lista 01',
    text: 'Wydanie z 1 marca 2026',
    link: 'https://example.org/pomoc/',
  });
  await writeFile(path.join(folder, 'downloads/list-01-pl.pdf'), leaflet);
  await writeFile(path.join(folder, 'downloads/catalogue.json'), JSON.stringify(catalogueOf(leaflet)));
  return {
    content: site.content,
    output,
    folder,
    temporary: path.join(site.folder, 'out'),
    remove: site.remove,
  };
}

function catalogueOf(leaflet: Buffer): Catalogue {
  const entry = {
    id: 'l1',
    code: 'L1',
    kind: 'leaflet',
    edition: 'screen',
    language: 'pl',
    region: null,
    class: 'high',
    title: 'Pierwsze dni',
    documentTitle: 'Lista 01',
    description: 'Dla każdego',
    file: 'list-01-pl.pdf',
    pages: 1,
    bytes: leaflet.length,
    sha256: '',
    cover: { file: 'list-01-pl.png', width: 1, height: 1 },
    engine: 'Test',
    review: 'none',
  };
  return Catalogue.parse({ date: foreignDay, publications: [entry] });
}
