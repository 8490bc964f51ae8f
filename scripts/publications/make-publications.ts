import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { Catalogue, CatalogueEntry } from '../content/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sha256 } from '../files/hash.ts';
import { writeFile } from '../files/write-file.ts';
import { hashOfLook } from './hash-of-look.ts';
import { inLanes } from './in-lanes.ts';
import type { Manuscript } from './manuscript.ts';
import { TypesetError } from './pdf/typeset-error.ts';
import type { PrintShop } from './print-shop.ts';

export type FinishedFile = { readonly path: string; readonly entry: CatalogueEntry };

/** Says for each finished file what is wrong with it; one complaint is enough to keep it from being published. */
export type JudgeFiles = (files: readonly FinishedFile[]) => Promise<readonly (readonly string[])[]>;

type MakeOptions = {
  readonly root: string;
  /** Folder that keeps finished publications by the hash of everything they were made from. */
  readonly cache: string;
  /** Folder of the site that is being built. */
  readonly output: string;
  /** Told before each publication that is printed anew. */
  readonly onPrint: (title: string) => void;
  /** Asked once about all files that were printed anew. */
  readonly judge: JudgeFiles;
};

/** `entry` is null for what could not be set. */
type Made = {
  readonly manuscript: Manuscript;
  readonly folder: string;
  readonly printed: boolean;
  readonly entry: CatalogueEntry | null;
  readonly diagnostics: readonly Diagnostic[];
};

const LANES = 2;

/**
 * Makes all publications into `downloads/` and writes `downloads/catalogue.json`. What was made before from the
 * same text, look, letters and engine is taken from the cache, so unchanged sources print nothing. A file that
 * cannot be set, or that fails its judge, is a finding and is not published.
 */
export async function makePublications(
  manuscripts: readonly Manuscript[],
  shop: PrintShop,
  options: MakeOptions,
): Promise<{ catalogue: Catalogue; printed: number; diagnostics: Diagnostic[] }> {
  const look = await hashOfLook(options.root);
  await mkdir(`${options.output}/downloads`, { recursive: true });
  const groups = groupEditions(manuscripts);
  const set = (await inLanes(groups, LANES, (group) => makeGroup(group, look, shop, options))).flat();
  const made = await judgePrinted(set, options.judge);
  const publications: CatalogueEntry[] = [];
  for (const { entry, folder } of made) {
    if (!entry) continue;
    for (const name of [entry.file, entry.cover.file])
      await copyFile(`${folder}/${name}`, `${options.output}/downloads/${name}`);
    publications.push(entry);
  }
  const catalogue = Catalogue.parse({ date: shop.date, publications });
  await writeFile(`${options.output}/downloads/catalogue.json`, `${JSON.stringify(catalogue, null, 2)}\n`);
  return {
    catalogue,
    printed: made.filter(({ printed }) => printed).length,
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Puts the editions of one text in one language together; the screen edition comes first, as planned. */
function groupEditions(manuscripts: readonly Manuscript[]): Manuscript[][] {
  const groups = new Map<string, Manuscript[]>();
  for (const manuscript of manuscripts) {
    const key = `${manuscript.plan.id} ${manuscript.context.tag}`;
    groups.set(key, [...(groups.get(key) ?? []), manuscript]);
  }
  return [...groups.values()];
}

async function makeGroup(
  group: readonly Manuscript[],
  look: string,
  shop: PrintShop,
  options: MakeOptions,
): Promise<Made[]> {
  const made: Made[] = [];
  let screen: string | null = null;
  for (const manuscript of group) {
    const edition: Made = await make(manuscript, screen, look, shop, options);
    made.push(edition);
    if (manuscript.edition !== 'screen') continue;
    // Other editions are made from it or would fail alike; what is wrong is said once.
    if (!edition.entry) break;
    screen = `${edition.folder}/${edition.entry.file}`;
  }
  return made;
}

async function make(
  manuscript: Manuscript,
  screen: string | null,
  look: string,
  shop: PrintShop,
  options: MakeOptions,
): Promise<Made> {
  const key = sha256(JSON.stringify([look, shop.browserVersion, shop.date, contentOf(manuscript)]));
  const folder = `${options.cache}/publications/${key.slice(0, 24)}`;
  const finished = await readFinished(folder);
  if (finished) return { manuscript, folder, printed: false, entry: finished, diagnostics: [] };
  options.onPrint(nameOf(manuscript));
  try {
    // Loaded only to print: the packages behind it take as long to load as a third of an unchanged build.
    const { makePublication } = await import('./make-publication.ts');
    const entry = await makePublication(manuscript, shop, folder, screen);
    return { manuscript, folder, printed: true, entry, diagnostics: [] };
  } catch (cause) {
    if (!(cause instanceof TypesetError)) throw cause;
    return { manuscript, folder, printed: false, entry: null, diagnostics: [failed(manuscript, cause)] };
  }
}

/** Only what passes is remembered, so a file that fails is printed and judged again by the next build. */
async function judgePrinted(set: readonly Made[], judge: JudgeFiles): Promise<Made[]> {
  const files = set.flatMap(({ entry, folder, printed }) =>
    printed && entry ? [{ path: `${folder}/${entry.file}`, entry }] : [],
  );
  const verdicts = await judge(files);
  return await Promise.all(
    set.map(async (made) => {
      const place = files.findIndex(({ entry }) => entry === made.entry);
      const complaints = verdicts[place] ?? [];
      if (complaints.length > 0)
        return { ...made, entry: null, diagnostics: [refused(made.manuscript, complaints)] };
      if (made.entry && made.printed)
        await writeFile(`${made.folder}/entry.json`, JSON.stringify(made.entry));
      return made;
    }),
  );
}

async function readFinished(folder: string): Promise<CatalogueEntry | null> {
  const text = await readFile(`${folder}/entry.json`, 'utf8').catch(() => null);
  if (text === null) return null;
  const entry = CatalogueEntry.safeParse(JSON.parse(text));
  if (!entry.success) return null;
  const bytes = await readFile(`${folder}/${entry.data.file}`).catch(() => null);
  return bytes && sha256(bytes) === entry.data.sha256 ? entry.data : null;
}

function contentOf({ description, documentTitle, edition, fileName, plan, text }: Manuscript): unknown {
  return [text, edition, fileName, documentTitle, description, plan.review];
}

function nameOf({ plan, edition, context }: Manuscript): string {
  return [plan.code, context.tag, ...(edition === 'screen' ? [] : [edition])].join(' ');
}

function placeOf({ plan, context }: Manuscript): string {
  return context.library.files.get(`publications/${plan.id}`) ?? plan.id;
}

function failed(manuscript: Manuscript, cause: TypesetError): Diagnostic {
  return {
    severity: 'error',
    rule: 'publication-is-set',
    file: placeOf(manuscript),
    message: `The publication ${nameOf(manuscript)} could not be made: ${cause.message}`,
    remedy: 'Shorten or move the text that is named, or change the plan; nothing was published.',
  };
}

const shown = 3;

function refused(manuscript: Manuscript, complaints: readonly string[]): Diagnostic {
  const more = complaints.length > shown ? `; and ${complaints.length - shown} more` : '';
  return {
    severity: 'error',
    rule: 'publication-is-sound',
    file: placeOf(manuscript),
    message: `The file of ${nameOf(manuscript)} is not fit to be read: ${complaints.slice(0, shown).join('; ')}${more}.`,
    remedy: 'Mend what is named in the text or the layout; nothing was published.',
  };
}
