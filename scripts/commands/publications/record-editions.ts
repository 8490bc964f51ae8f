import { readFile } from 'node:fs/promises';
import { type RecordedEdition, saysTheSame } from '../../content/edition-ledger.ts';
import type { Library } from '../../content/library.ts';
import { fileOfData } from '../../content/place-of.ts';
import { recordEdition } from '../../content/record-edition.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { writeFile } from '../../files/write-file.ts';
import { sectionsOfText } from '../../publications/editions/sections-of-text.ts';
import type { Manuscript } from '../../publications/manuscript.ts';
import { loadContent } from '../load-content.ts';
import { type Machine, MachineError } from '../machine.ts';
import { UsageError } from '../options.ts';
import { printFindings } from '../print-findings.ts';
import type { RecordOptions } from './record-options.ts';

/** Closes editions and says of each publication what was done; nothing else is written. */
export async function recordEditions(options: RecordOptions, machine: Machine): Promise<number> {
  const { contentFolder, contentRoot, date } = options;
  const place = { root: machine.root, contentRoot, contentFolder, date, pseudo: false, release: false };
  const { content, diagnostics } = await loadContent({ ...place, paper: true });
  if (!content || hasErrors(diagnostics)) {
    printFindings(diagnostics, machine);
    machine.printError('\nThe content has errors. No edition was closed.');
    return 1;
  }
  const { library } = content;
  if (library.site.origin === null) {
    throw new MachineError(
      `The site has no address yet, and a closed edition leads to its page there. Write origin: into ${library.folder}/site.yaml first. No edition was closed.`,
    );
  }
  const next = choose(content.manuscripts, options).map((manuscript) =>
    planEdition(manuscript, library, date),
  );
  for (const { edition, manuscript } of next) {
    const { context, plan } = manuscript;
    const newest = newestOf(library, manuscript);
    const name = `${plan.code} ${context.tag}`;
    if (edition === null) {
      machine.print(`unchanged  ${name}: edition ${newest?.number} of ${newest?.date} says the same`);
      continue;
    }
    const file = fileOfData(library, `editions/${plan.id}`);
    const text = await readFile(`${contentRoot}/${file}`, 'utf8').catch(() => null);
    await writeFile(`${contentRoot}/${file}`, recordEdition(text, context.tag, edition));
    machine.print(`recorded   ${name}: edition ${edition.number} of ${edition.date}, in ${file}`);
  }
  return 0;
}

type PlannedEdition = { readonly manuscript: Manuscript; readonly edition: RecordedEdition | null };

/** Plans the next edition of a text; null if its words are those of the newest. @throws UsageError for a day before it */
function planEdition(manuscript: Manuscript, library: Library, date: string): PlannedEdition {
  const { context, plan, text } = manuscript;
  const sections = sectionsOfText(text);
  const newest = newestOf(library, manuscript);
  if (newest && saysTheSame(newest.sections, sections)) return { manuscript, edition: null };
  if (newest && date < newest.date) {
    throw new UsageError(
      `Edition ${newest.number} of ${plan.code} ${context.tag} is of ${newest.date}; the next one cannot be of ${date}. No edition was closed.`,
    );
  }
  return { manuscript, edition: { number: (newest?.number ?? 0) + 1, date, sections } };
}

function newestOf({ editions }: Library, { context, plan }: Manuscript): RecordedEdition | undefined {
  return editions.get(plan.id)?.[context.tag]?.at(-1);
}

/** Other forms of a text have its number: only the first form is asked. @throws UsageError for names that nothing has */
function choose(manuscripts: readonly Manuscript[], { ids, languages }: RecordOptions): Manuscript[] {
  const known = new Set(manuscripts.map(({ plan }) => plan.id));
  const tags = new Set(manuscripts.map(({ context }) => context.tag));
  const wrong = [...ids].find((id) => !known.has(id)) ?? [...languages].find((tag) => !tags.has(tag));
  if (wrong !== undefined) {
    throw new UsageError(
      `“${wrong}” is neither a publication nor one of its languages. Known: ${[...known, ...tags].join(', ')}.`,
    );
  }
  return manuscripts.filter(
    ({ context, edition, plan }) =>
      edition === 'screen' &&
      (ids.size === 0 || ids.has(plan.id)) &&
      (languages.size === 0 || languages.has(context.tag)),
  );
}
