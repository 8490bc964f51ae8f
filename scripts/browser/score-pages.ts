import type { Result } from 'lighthouse';
import { openLoopbackReader, type ReaderBrowser } from './open-reader.ts';

/** What Lighthouse judges here; how search engines find a page is left out, since drafts ask not to be found. */
export const scoredCategories = ['performance', 'accessibility', 'best-practices'] as const;
export type ScoredCategory = (typeof scoredCategories)[number];

/** Points of one run, 0 to 100 by category, and the audits that cost points. */
export type PageScore = {
  readonly points: Readonly<Record<ScoredCategory, number>>;
  readonly lost: readonly string[];
};

/**
 * Judges pages of a server on this machine with Lighthouse as it stands (a mid-range phone on slow 4G, simulated),
 * each `runs` times with an empty cache. The order of the answer is that of the addresses.
 * @throws if a page could not be judged, with Lighthouse’s reason
 */
export async function scorePages(
  executable: string,
  addresses: readonly string[],
  runs: number,
): Promise<PageScore[][]> {
  const scores: PageScore[][] = [];
  for (const address of addresses) scores.push(await scorePage(executable, address, runs));
  return scores;
}

/** A browser for each page: in one that judged another page before, the trace now and then lacks its start. */
async function scorePage(executable: string, address: string, runs: number): Promise<PageScore[]> {
  const browser = await openLoopbackReader(executable);
  try {
    const scores: PageScore[] = [];
    for (let run = 0; run < runs; run += 1) scores.push(await scoreAgain(browser, address));
    return scores;
  } finally {
    await browser.close();
  }
}

const mostAttempts = 4;

/** Chromium now and then records no start of the trace, and Lighthouse then asks to be run again. */
async function scoreAgain(browser: ReaderBrowser, address: string): Promise<PageScore> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await scoreOnce(browser, address);
    } catch (cause) {
      if (attempt === mostAttempts || !String(cause).includes('NO_NAVSTART')) throw cause;
    }
  }
}

async function scoreOnce(browser: ReaderBrowser, address: string): Promise<PageScore> {
  // Lighthouse takes a while to load and only the benchmark wants it.
  const { default: lighthouse } = await import('lighthouse');
  const window = await browser.openWindow();
  try {
    const tab = await window.open();
    const flags = { onlyCategories: [...scoredCategories], logLevel: 'error' as const };
    const run = await lighthouse(address, flags, undefined, tab);
    if (!run) throw new Error(`Lighthouse gave no result for ${address}.`);
    return readScore(run.lhr);
  } finally {
    await window.close();
  }
}

function readScore({ audits, categories, finalDisplayedUrl, runtimeError }: Result): PageScore {
  if (runtimeError)
    throw new Error(`Lighthouse could not judge ${finalDisplayedUrl}: ${runtimeError.message}`);
  const points = (id: ScoredCategory) => Math.round((categories[id]?.score ?? 0) * 100);
  const weighed = scoredCategories.flatMap((id) => categories[id]?.auditRefs ?? []);
  return {
    points: {
      performance: points('performance'),
      accessibility: points('accessibility'),
      'best-practices': points('best-practices'),
    },
    lost: weighed.flatMap(({ id, weight }) => {
      const score = audits[id]?.score;
      return weight > 0 && typeof score === 'number' && score < 0.99 ? [id] : [];
    }),
  };
}
