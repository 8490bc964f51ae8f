import { judgeSafety } from '../checks/safety/judge-safety.ts';
import { findingsOf } from '../checks/safety/safety-report.ts';
import { writeFile } from '../files/write-file.ts';
import { startProgress } from './build/progress.ts';
import type { Machine } from './machine.ts';
import { printFindings } from './print-findings.ts';
import { readFinishedFolder } from './safety/read-finished-folder.ts';
import { readSafetyOptions, safetyHelp } from './safety/safety-options.ts';
import { writeSafetyPage } from './safety/write-safety-page.ts';
import { writeSafetySummary } from './safety/write-safety-summary.ts';

/** Judges a finished folder by the rules of safety and writes the report beside it; exit code 1 if one is broken. */
export async function safety(args: readonly string[], machine: Machine): Promise<number> {
  const options = readSafetyOptions(args, machine);
  if (options === 'help') {
    machine.print(safetyHelp);
    return 0;
  }
  const started = performance.now();
  const site = await readFinishedFolder(options);
  const quiet = options.format === 'json' || !machine.isTerminal;
  const progress = startProgress({ isTerminal: machine.isTerminal });
  // The browser is loaded when it is wanted: without one the command starts in half the time.
  const launch = options.browser
    ? (await import('./safety/launch-safety-browser.ts')).launchSafetyBrowser
    : null;
  const browser = (await launch?.(machine, site, options.size)) ?? null;
  try {
    const judge = (tell: (detail: string) => void) =>
      judgeSafety(site, {
        ...(options.only && { only: options.only }),
        ...(browser && { judgeInBrowser: (numbers) => browser.judge(numbers, tell) }),
      });
    const report = quiet ? await judge(() => {}) : await progress.stage('safety', judge);
    const seconds = (performance.now() - started) / 1000;
    await writeFile(`${options.output}.safety.json`, `${JSON.stringify({ ...report, seconds }, null, 2)}\n`);
    await writeFile(`${options.output}.safety.html`, writeSafetyPage(report, site.library, seconds));
    if (options.format === 'json') machine.print(JSON.stringify({ ...report, seconds }, null, 2));
    else {
      printFindings(findingsOf(report), machine);
      machine.print(writeSafetySummary(report, { output: options.output, seconds }));
    }
    return report.rules.some(({ result }) => result === 'broken') ? 1 : 0;
  } finally {
    await browser?.close();
  }
}
