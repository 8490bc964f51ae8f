import type { JudgedSite } from '../../checks/safety/judge-markup.ts';
import { judgeSafety } from '../../checks/safety/judge-safety.ts';
import { findingsOf, type SafetyReport } from '../../checks/safety/safety-report.ts';
import type { Library } from '../../content/library.ts';
import type { BuildManifest } from '../../content/manifest.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { writeFile } from '../../files/write-file.ts';
import type { HeaderPolicy } from '../../hosting/header-policy.ts';
import type { Machine } from '../machine.ts';
import { sentHeaders } from '../safety/read-header-policy.ts';
import { writeSafetyPage } from '../safety/write-safety-page.ts';

type Draft = {
  readonly out: string;
  readonly manifest: BuildManifest;
  readonly library: Library;
  readonly headers: HeaderPolicy;
};

/** What the gate found in a draft of a release, and the report to put beside it once it is published. */
export type JudgedRelease = {
  readonly findings: readonly Diagnostic[];
  readonly writeReport: (output: string) => Promise<void>;
};

/** Judges a release by every rule of safety, on its files and in a browser, before it takes the place of the last one. */
export async function judgeRelease(
  machine: Machine,
  { headers, ...draft }: Draft,
  tell: (detail: string) => void,
): Promise<JudgedRelease> {
  const started = performance.now();
  const site: JudgedSite = { ...draft, headers: sentHeaders(headers) };
  const onFiles = findingsOf(await judgeSafety(site));
  // The browser takes its time; what the files show already need not wait for it.
  if (onFiles.length > 0) return { findings: onFiles, writeReport: async () => {} };
  // Loaded for releases alone: nothing else in a build needs a browser that reads.
  const { launchSafetyBrowser } = await import('../safety/launch-safety-browser.ts');
  const browser = await launchSafetyBrowser(machine, site, 'few');
  try {
    const report = await judgeSafety(site, { judgeInBrowser: (numbers) => browser.judge(numbers, tell) });
    const seconds = (performance.now() - started) / 1000;
    return {
      findings: findingsOf(report),
      writeReport: (output) => writeReport(output, report, draft.library, seconds),
    };
  } finally {
    await browser.close();
  }
}

async function writeReport(
  output: string,
  report: SafetyReport,
  library: Library,
  seconds: number,
): Promise<void> {
  await writeFile(`${output}.safety.json`, `${JSON.stringify({ ...report, seconds }, null, 2)}\n`);
  await writeFile(`${output}.safety.html`, writeSafetyPage(report, library, seconds));
}
