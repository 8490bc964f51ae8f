import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkResults } from '../../../scripts/checks/results/check-results.ts';
import type { BuildManifest } from '../../../scripts/content/manifest.ts';
import type { Diagnostic } from '../../../scripts/diagnostics/diagnostic.ts';
import { writeFile } from '../../../scripts/files/write-file.ts';
import { type GoodLibraryOptions, goodLibrary } from './good-library.ts';
import { goodPage } from './good-page.ts';

/** A finished site as a table of files, which a test changes before it is judged. */
export type MadeSite = {
  readonly files: Map<string, string | Uint8Array>;
  manifest: BuildManifest;
  library: GoodLibraryOptions;
};

const languages = [
  { tag: 'fr', direction: 'ltr' },
  { tag: 'ar', direction: 'rtl' },
] as const;

/** Makes a small site in two languages, one right to left, in which every rule holds. */
export function makeGoodSite(): MadeSite {
  const files: MadeSite['files'] = new Map([
    ['/assets/site.css', 'body{color:#123;background:url("../assets/wave.svg")}'],
    ['/assets/page.js', 'document.title="";'],
    ['/assets/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['/assets/wave.svg', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><g/></svg>'],
  ]);
  const pages: BuildManifest['pages'] = [];
  const add = (file: string, tag: string, kind: string, page: Parameters<typeof goodPage>[0]) => {
    const way = file.startsWith('/q/') ? 'quiet' : 'open';
    pages.push({ file, kind, tag, safety: page.safety, way, own: true });
    files.set(file, goodPage(page));
  };
  const home = { tag: 'fr', direction: 'ltr', title: 'Ensemble', family: [], safety: 'high' } as const;
  add('/index.html', 'fr', 'chooser', { ...home, address: '/', description: null });
  for (const { tag, direction } of languages) {
    const common = { tag, direction, safety: 'high' } as const;
    const family = (rest: string) =>
      languages.map((language) => ({ tag: language.tag, href: `/${language.tag}/${rest}` }));
    const isFr = tag === 'fr';
    add(`/${tag}/index.html`, tag, 'home', {
      ...common,
      address: `/${tag}/`,
      title: isFr ? 'Ensemble – accueil' : 'Ensemble – بداية',
      description: isFr ? 'Un accueil.' : 'بداية',
      family: family(''),
    });
    add(`/${tag}/aide/index.html`, tag, 'section', {
      ...common,
      address: `/${tag}/aide/`,
      title: isFr ? 'Aide – Ensemble' : 'مساعدة – Ensemble',
      description: 'Aide.',
      family: family('aide/'),
    });
    const inner = {
      ...common,
      title: isFr ? 'Vue générale – Ensemble' : 'نظرة عامة – Ensemble',
      description: null,
    };
    add(`/${tag}/k1/index.html`, tag, 'article', {
      ...inner,
      address: `/${tag}/k1/`,
      family: family('k1/'),
      quiet: `/q/${tag}/k1/`,
    });
    add(`/q/${tag}/k1/index.html`, tag, 'article', { ...inner, address: null, family: [] });
    add(`/${tag}/infos/index.html`, tag, 'section', {
      ...common,
      safety: 'normal',
      address: `/${tag}/infos/`,
      title: isFr ? 'Infos – Ensemble' : 'معلومات – Ensemble',
      description: 'Infos.',
      family: family('infos/'),
    });
    add(`/${tag}/404.html`, tag, 'notFound', {
      ...common,
      address: null,
      title: isFr ? 'Page introuvable' : 'غير موجود',
      description: null,
      family: [],
    });
  }
  const manifest = { date: '2026-11-22', base: '/', origin: null, pages, seconds: {} };
  return { files, manifest, library: { stage: 'draft', withheld: [] } };
}

/** Makes the good site as a release: search engines find what need not be neutral, and a site map lists it. */
export function makeReleasedSite(): MadeSite {
  const site = makeGoodSite();
  site.library = { ...site.library, stage: 'release' };
  const found: string[] = [];
  for (const { file, kind } of site.manifest.pages) {
    const text = site.files.get(file);
    if (typeof text !== 'string' || file.includes('/k1/') || file.startsWith('/q/') || kind === 'notFound')
      continue;
    site.files.set(file, text.replace('<meta name="robots" content="noindex">', ''));
    if (kind !== 'chooser') found.push(`<url><loc>${file.replace('index.html', '')}</loc></url>`);
  }
  site.files.set('/sitemap.xml', `<urlset>${found.join('')}</urlset>`);
  return site;
}

/** Writes a made site into an empty folder and judges it. */
export async function judge({ files, library, manifest }: MadeSite): Promise<Diagnostic[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pospolu-results-'));
  try {
    for (const [file, content] of files) await writeFile(path.join(folder, file), content);
    return await checkResults(folder, manifest, goodLibrary(library));
  } finally {
    await rm(folder, { recursive: true });
  }
}
