import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../scripts/diagnostics/format-diagnostic.ts';
import { listSources } from './architecture/list-sources.ts';
import { readSource } from './architecture/read-source.ts';
import { checkSource } from './architecture/rules.ts';

const project = path.dirname(import.meta.dirname);

/** A room imports rooms of lower floors and itself; rooms of one floor do not know each other. */
const FLOORS = {
  'scripts/diagnostics': 0,
  'scripts/files': 0.5,
  'scripts/programs': 0.5,
  'scripts/i18n': 1,
  'scripts/words': 1,
  'scripts/opening-hours': 1,
  'scripts/content': 2,
  'scripts/markdown': 3,
  'scripts/images': 3,
  'scripts/charts': 3,
  'scripts/browser': 3,
  layouts: 3.5,
  'layouts/browser': 3.5,
  'scripts/blocks': 3.7,
  'scripts/site': 4,
  'scripts/publications': 4,
  'scripts/press': 4,
  'scripts/search': 4,
  'scripts/hosting': 4,
  'scripts/calendar': 4,
  'scripts/checks': 4,
  'scripts/commands': 5,
  'scripts/prepare': 5,
  'scripts/cli.ts': 6,
  'scripts/prepare.mjs': 6,
  'eleventy.config.ts': 6,
};

const ground = ['scripts/diagnostics', 'scripts/files', 'scripts/programs'];
const renderers = ['layouts', 'scripts/blocks', 'scripts/site', 'scripts/publications'];

/** The only rooms that import a package; `package.json` owns what runs but is never imported. */
const OWNERS = {
  '@11ty/eleventy': ['scripts/site', 'eleventy.config.ts'],
  '@cantoo/pdf-lib': ['scripts/publications'],
  '@fontsource/alegreya': ['package.json'],
  '@fontsource/alegreya-sans': ['package.json'],
  '@fontsource/amiri': ['package.json'],
  '@fontsource/andika': ['package.json'],
  '@fontsource/vazirmatn': ['package.json'],
  esbuild: ['scripts/site/assets'],
  'fastest-levenshtein': ['scripts/content'],
  fflate: ['scripts/files'],
  hyphen: ['scripts/browser'],
  lighthouse: ['scripts/browser'],
  lightningcss: ['scripts/site/assets'],
  listr2: ['scripts/commands'],
  'markdown-it': ['scripts/markdown'],
  'markdown-it-footnote': ['scripts/markdown'],
  opening_hours: ['scripts/opening-hours'],
  pagefind: ['scripts/search'],
  parse5: ['scripts/checks', 'scripts/publications/epub'],
  preact: renderers,
  'preact-render-to-string': renderers,
  'puppeteer-core': ['scripts/browser'],
  sharp: ['scripts/images'],
  tsx: ['package.json'],
  uqr: ['scripts/publications'],
  yaml: [...ground, 'scripts/i18n', 'scripts/content'],
  zod: [...ground, 'scripts/i18n', 'scripts/content'],
};

const sources = listSources(project, ['scripts', 'layouts', 'eleventy.config.ts']).map((file) =>
  readSource(file, readFileSync(path.join(project, file), 'utf8')),
);

describe('the architecture', () => {
  it('is kept by every source', () => {
    const findings = sources.flatMap((source) => checkSource(source, { floors: FLOORS, owners: OWNERS }));
    expect(findings.map(formatDiagnostic)).toEqual([]);
  });

  it('gives every package that we depend on an owner', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies).filter((name) => !(name in OWNERS))).toEqual([]);
  });

  it('gives no owner to a package that is gone', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
    expect(Object.keys(OWNERS).filter((name) => !(name in dependencies))).toEqual([]);
  });

  it('lets eleventy.config.ts be a table of contents of at most 40 lines', () => {
    const config = sources.find(({ file }) => file === 'eleventy.config.ts');
    expect(config?.lines).toBeLessThanOrEqual(40);
  });

  it.each(roomFolders())('explains the room %s in a README of 5 to 30 lines', (room) => {
    const lines = readFileSync(path.join(project, room, 'README.md'), 'utf8')
      .trimEnd()
      .split('\n').length;
    expect(lines).toBeGreaterThanOrEqual(5);
    expect(lines).toBeLessThanOrEqual(30);
  });

  it('has files of a size to read at once', () => {
    const sizes = sources.map(({ lines }) => lines).sort((a, b) => a - b);
    const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
    const large = sizes.filter((lines) => lines > 200).length;
    expect(sizes.length).toBeGreaterThan(0);
    console.info(`${sizes.length} files, median ${median} lines (aim: below 60), ${large} over 200.`);
  });
});

/** Lists the rooms of scripts that hold code. */
function roomFolders(): string[] {
  return readdirSync(path.join(project, 'scripts'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `scripts/${name}`)
    .filter((room) => sources.some(({ file }) => file.startsWith(`${room}/`)));
}
