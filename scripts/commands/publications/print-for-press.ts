import { mkdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { prepareDictionaries } from '../../browser/hyphenation/prepare-dictionaries.ts';
import { launchBrowser } from '../../browser/launch-browser.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Manuscript } from '../../publications/manuscript.ts';
import { makePressFile } from '../../publications/print-ready/make-press-file.ts';
import { openPrintShop } from '../../publications/print-shop.ts';
import { readBuildDay } from '../build-day.ts';
import { loadContent } from '../load-content.ts';
import { type Machine, requireBrowser } from '../machine.ts';
import { UsageError } from '../options.ts';
import { printFindings } from '../print-findings.ts';
import { readOutputCondition } from './output-condition.ts';
import type { PressOptions } from './press-options.ts';

/** Makes files for a printing house and says of each what was judged; 1 when one must not be sent. */
export async function printForPress(options: PressOptions, machine: Machine): Promise<number> {
  const { root } = machine;
  const condition = await readOutputCondition(options);
  const date = options.date ?? (await readBuildDay(root, machine.today));
  const place = { root, contentRoot: root, contentFolder: 'content', date, pseudo: false, release: false };
  const { content, diagnostics } = await loadContent({ ...place, paper: true });
  if (!content || hasErrors(diagnostics)) {
    printFindings(diagnostics, machine);
    return 1;
  }
  const chosen = choose(content.manuscripts, options);
  const { executable, version } = requireBrowser(machine);
  const browser = await launchBrowser({
    executable,
    dictionaries: await prepareDictionaries(`${root}/.cache`),
  });
  await mkdir(options.output, { recursive: true });
  let refused = 0;
  try {
    const shop = openPrintShop({ root, date, browserVersion: version, browser: async () => browser });
    for (const manuscript of chosen) {
      const { context, plan } = manuscript;
      const start = performance.now();
      const made = await makePressFile(manuscript, shop, condition, options.output);
      if (!made) {
        machine.print(`– ${plan.code} ${context.tag}: not made for printing houses`);
        continue;
      }
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const { passed } = made.report;
      if (!passed) refused += 1;
      machine.print(
        `${passed ? '✔' : '✖'} ${plan.code} ${context.tag}: ${made.file}, ${made.sheet} (${seconds} s)`,
      );
      for (const { message, page, rule } of made.report.faults)
        machine.print(`    ${page === null ? '' : `page ${page}: `}${message} (${rule})`);
    }
  } finally {
    await browser.close();
  }
  machine.print(
    `\nThe files are in ${relative(machine.folder, options.output) || options.output}. Output condition: ${condition.name}`,
  );
  return refused === 0 ? 0 : 1;
}

/** @throws UsageError when nothing fits what was asked for. */
function choose(manuscripts: readonly Manuscript[], { ids, languages }: PressOptions): Manuscript[] {
  const screens = manuscripts.filter(({ edition }) => edition === 'screen');
  const chosen = screens.filter(
    ({ context, plan }) =>
      (ids.size === 0 || ids.has(plan.id)) && (languages.size === 0 || languages.has(context.tag)),
  );
  if (chosen.length > 0) return chosen;
  const known = [...new Set(screens.map(({ plan }) => plan.id))].join(', ');
  throw new UsageError(
    `No publication fits. There are ${known}; see their languages in content/publications.`,
  );
}
