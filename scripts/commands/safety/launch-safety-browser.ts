import { openLoopbackReader } from '../../browser/open-reader.ts';
import type { SampleSize } from '../../checks/safety/browser/choose-samples.ts';
import { type BrowserJudgements, judgeInBrowser } from '../../checks/safety/browser/judge-in-browser.ts';
import type { JudgedSite } from '../../checks/safety/judge-markup.ts';
import { typeOfFile } from '../../hosting/file-types.ts';
import { type Machine, requireBrowser } from '../machine.ts';

/** The browser of the gate; `tell` hears which page it looks at. */
export type SafetyBrowser = {
  judge(numbers: ReadonlySet<number>, tell: (detail: string) => void): Promise<BrowserJudgements>;
  close(): Promise<void>;
};

/** Starts the browser that reads samples of a finished site from this machine alone. */
export async function launchSafetyBrowser(
  machine: Machine,
  site: JudgedSite,
  size: SampleSize,
): Promise<SafetyBrowser> {
  const browser = await openLoopbackReader(requireBrowser(machine).executable);
  return {
    judge: (numbers, tell) => judgeInBrowser(browser, site, numbers, { size, typeOf: typeOfFile, tell }),
    close: () => browser.close(),
  };
}
