import type { Browser } from '../../browser/launch-browser.ts';
import { judgeFiles } from '../../checks/files/judge-files.ts';
import type { Catalogue } from '../../content/catalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { makePublications } from '../../publications/make-publications.ts';
import { openPrintShop } from '../../publications/print-shop.ts';
import { requireBrowser } from '../machine.ts';
import { carryOver, readCatalogue } from './carry-over.ts';
import type { StageInput } from './stage-input.ts';

type Paper = {
  readonly catalogue: Catalogue;
  readonly printed: number;
  readonly diagnostics: readonly Diagnostic[];
};

/** Makes the publications, or takes those of the last good build over. The browser starts only if something is printed. */
export async function makePaper({
  machine,
  options,
  content,
  date,
  draft,
  progress,
}: StageInput): Promise<Paper> {
  if (!options.only.has('publications')) {
    await carryOver(options.output, draft, 'downloads');
    return { catalogue: await readCatalogue(draft, date), printed: 0, diagnostics: [] };
  }
  if (content.manuscripts.length === 0)
    return { catalogue: { date, publications: [] }, printed: 0, diagnostics: [] };
  const found = requireBrowser(machine);
  const cache = `${machine.root}/.cache`;
  let running: Promise<Browser> | null = null;
  // Loaded only to print, as the packages behind it take their time.
  const start = async () => {
    const { launchBrowser } = await import('../../browser/launch-browser.ts');
    const { prepareDictionaries } = await import('../../browser/hyphenation/prepare-dictionaries.ts');
    return launchBrowser({ executable: found.executable, dictionaries: await prepareDictionaries(cache) });
  };
  const shop = openPrintShop({
    root: machine.root,
    date,
    browserVersion: found.version,
    browser: () => {
      running ??= start();
      return running;
    },
  });
  try {
    return await progress.stage('publications', (tell) =>
      makePublications(content.manuscripts, shop, {
        root: machine.root,
        cache,
        output: draft,
        onPrint: tell,
        judge: (files) => judgeFiles(files.map(({ path }) => path)),
      }),
    );
  } finally {
    if (running !== null) await (await (running as Promise<Browser>)).close();
  }
}
