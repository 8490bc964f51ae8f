import { runAxe } from './axe-runner.ts';
import { runNuChecker } from './nu-checker.ts';
import { openBrowser } from './open-browser.ts';
import { serveSite } from './static-server.ts';

/** What two judges say of pages of a small site: nothing, if they are sound. `passes` counts the rules that axe met. */
export type PageVerdict = {
  readonly markup: readonly string[];
  readonly axe: readonly string[];
  readonly passes: number;
};

/** Judges pages by the Nu Html Checker, and by axe at 360 and 1280 px. `addresses` begin after the base. */
export async function judgePages(
  folder: string,
  base: string,
  addresses: readonly string[],
): Promise<PageVerdict> {
  const server = await serveSite(folder, { base });
  const urls = addresses.map((address) => `${server.origin}${base}${address}`);
  const browser = await openBrowser();
  try {
    const messages = await runNuChecker(urls, 'html');
    const page = await browser.chromium.newPage();
    const axe: string[] = [];
    let passes = Number.POSITIVE_INFINITY;
    for (const url of urls)
      for (const width of [360, 1280]) {
        await page.setViewport({ width, height: 800 });
        await page.goto(url);
        const found = await runAxe(page);
        passes = Math.min(passes, found.passes);
        axe.push(
          ...[...found.violations, ...found.incomplete].map(({ rule, target }) => `${rule} ${target}`),
        );
      }
    return {
      markup: messages.filter(({ severity }) => severity !== 'info').map(({ text }) => text),
      axe,
      passes,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
