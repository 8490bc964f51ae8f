import type { Browser } from '../../browser/launch-browser.ts';
import { type FileVerdicts, judgeFiles } from '../../checks/files/judge-files.ts';
import type { Catalogue } from '../../content/catalogue.ts';
import { isTagged } from '../../content/is-tagged.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { findJudges } from '../../programs/find-judges.ts';
import { makePublications } from '../../publications/make-publications.ts';
import { openPrintShop } from '../../publications/print-shop.ts';
import { requireBrowser } from '../machine.ts';
import { carryOver, readCatalogue } from './carry-over.ts';
import type { StageInput } from './stage-input.ts';

type Paper = {
  readonly catalogue: Catalogue;
  readonly printed: number;
  /** Files printed anew that a judge who is not on this machine would have looked at. */
  readonly unjudged: FileVerdicts['unjudged'];
  readonly diagnostics: readonly Diagnostic[];
};

const none: FileVerdicts['unjudged'] = { veraPDF: 0, EPUBCheck: 0 };

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
    return { catalogue: await readCatalogue(draft, date), printed: 0, unjudged: none, diagnostics: [] };
  }
  if (content.manuscripts.length === 0)
    return { catalogue: { date, publications: [] }, printed: 0, unjudged: none, diagnostics: [] };
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
    let unjudged = none;
    const made = await progress.stage('publications', (tell) =>
      makePublications(content.manuscripts, shop, {
        root: machine.root,
        cache,
        output: draft,
        onPrint: tell,
        judge: async (files) => {
          if (files.length === 0) return [];
          const verdicts = await judgeFiles(
            files.map(({ entry, path }) => ({ path, isTagged: isTagged(entry) })),
            findJudges(`${cache}/judges`),
          );
          unjudged = verdicts.unjudged;
          return verdicts.complaints;
        },
      }),
    );
    return { ...made, unjudged };
  } finally {
    if (running !== null) await (await (running as Promise<Browser>)).close();
  }
}
