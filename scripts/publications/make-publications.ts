import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { Catalogue, CatalogueEntry } from '../content/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sha256 } from '../files/hash.ts';
import { listFiles } from '../files/list-files.ts';
import { writeFile } from '../files/write-file.ts';
import type { Manuscript } from './manuscript.ts';
import { TypesetError } from './pdf/typeset-error.ts';
import type { PrintShop } from './print-shop.ts';

type MakeOptions = {
  readonly root: string;
  /** Folder that keeps finished publications by the hash of everything they were made from. */
  readonly cache: string;
  /** Folder of the site that is being built. */
  readonly output: string;
  /** Told before each publication that is printed anew. */
  readonly onPrint: (title: string) => void;
};

/**
 * Makes all publications into `downloads/` and writes `downloads/catalogue.json`. What was made before from the
 * same text, look, letters and engine is taken from the cache, so unchanged sources print nothing.
 */
export async function makePublications(
  manuscripts: readonly Manuscript[],
  shop: PrintShop,
  options: MakeOptions,
): Promise<{ catalogue: Catalogue; printed: number; diagnostics: Diagnostic[] }> {
  const look = await hashOfLook(options.root);
  const entries: CatalogueEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  let printed = 0;
  for (const manuscript of manuscripts) {
    const key = sha256(JSON.stringify([look, shop.browserVersion, shop.date, contentOf(manuscript)]));
    const folder = `${options.cache}/publications/${key.slice(0, 24)}`;
    let entry = await readFinished(folder);
    if (!entry) {
      options.onPrint(`${manuscript.plan.code} ${manuscript.context.tag}`);
      try {
        // Loaded only to print: the packages behind it take as long to load as a third of an unchanged build.
        const { makePublication } = await import('./make-publication.ts');
        entry = await makePublication(manuscript, shop, folder);
      } catch (cause) {
        if (!(cause instanceof TypesetError)) throw cause;
        diagnostics.push(failed(manuscript, cause));
        continue;
      }
      await writeFile(`${folder}/entry.json`, JSON.stringify(entry));
      printed += 1;
    }
    await mkdir(`${options.output}/downloads`, { recursive: true });
    for (const file of [entry.file, entry.cover.file])
      await copyFile(`${folder}/${file}`, `${options.output}/downloads/${file}`);
    entries.push(entry);
  }
  const catalogue = Catalogue.parse({ date: shop.date, publications: entries });
  await writeFile(`${options.output}/downloads/catalogue.json`, `${JSON.stringify(catalogue, null, 2)}\n`);
  return { catalogue, printed, diagnostics };
}

async function readFinished(folder: string): Promise<CatalogueEntry | null> {
  const text = await readFile(`${folder}/entry.json`, 'utf8').catch(() => null);
  if (text === null) return null;
  const entry = CatalogueEntry.safeParse(JSON.parse(text));
  if (!entry.success) return null;
  const bytes = await readFile(`${folder}/${entry.data.file}`).catch(() => null);
  return bytes && sha256(bytes) === entry.data.sha256 ? entry.data : null;
}

function contentOf(manuscript: Manuscript): unknown {
  return [
    manuscript.text,
    manuscript.edition,
    manuscript.fileName,
    manuscript.documentTitle,
    manuscript.description,
    manuscript.plan.review,
  ];
}

/** Layouts, styles and the typesetting itself decide how a sheet looks; so does every package they lean on. */
async function hashOfLook(root: string): Promise<string> {
  const parts: string[] = [];
  for (const folder of [
    'layouts/print',
    'layouts/styles',
    'layouts/components',
    'scripts/publications',
    'scripts/browser',
    'scripts/images',
    'scripts/programs',
  ]) {
    for (const path of await listFiles(`${root}/${folder}`)) {
      parts.push(`${folder}/${path}`, sha256(await readFile(`${root}/${folder}/${path}`)));
    }
  }
  parts.push(sha256(await readFile(`${root}/package-lock.json`)));
  return sha256(parts.join('\n'));
}

function failed({ plan, context }: Manuscript, cause: TypesetError): Diagnostic {
  return {
    severity: 'error',
    rule: 'publication-is-set',
    file: context.library.files.get(`publications/${plan.id}`) ?? plan.id,
    message: `The publication ${plan.code} (${context.tag}) could not be made: ${cause.message}`,
    remedy: 'Shorten or move the text that is named, or change the plan; nothing was published.',
  };
}
