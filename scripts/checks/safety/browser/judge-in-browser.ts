import type { ReaderBrowser } from '../../../browser/open-reader.ts';
import { readSiteFacts } from '../../results/read-finished-site.ts';
import type { FileFault } from '../../results/rule.ts';
import { browserRules } from '../browser-rules.ts';
import type { JudgedSite, Judgement } from '../judge-markup.ts';
import type { GateFacts } from '../markup-rule.ts';
import type { BrowserRule, Sample } from './browser-rule.ts';
import { chooseSamples, type SampleSize } from './choose-samples.ts';
import { openHosts } from './open-hosts.ts';

/** What the browser saw, by the number of the rule of safety. */
export type BrowserJudgements = {
  readonly version: string;
  readonly samples: number;
  readonly byNumber: ReadonlyMap<number, readonly Judgement[]>;
};

/** How the browser judges: how many samples, which types files have, and who is told what it looks at. */
export type BrowserOptions = {
  readonly size: SampleSize;
  readonly typeOf: (file: string) => string;
  readonly tell?: (detail: string) => void;
};

/** Two windows fill two cores. */
const windows = 2;

/** Reads samples of a finished folder from a host of its own and judges what happens, by the rules of the given numbers. */
export async function judgeInBrowser(
  browser: ReaderBrowser,
  site: JudgedSite,
  numbers: ReadonlySet<number>,
  options: BrowserOptions,
): Promise<BrowserJudgements> {
  const facts: GateFacts = {
    ...(await readSiteFacts(site.out, site.manifest, site.library)),
    headers: site.headers,
    register: site.library.safety,
  };
  const samples = await chooseSamples(site.out, site.manifest, options.size);
  const rules = Object.entries(browserRules).flatMap(([number, list]) =>
    numbers.has(Number(number)) ? list.map((rule) => startCount(Number(number), rule)) : [],
  );
  const queue = samples.map((sample, index) => ({ sample, index }));
  const once = new Set<string>();
  await Promise.all(
    Array.from({ length: windows }, async () => {
      const { close, hosts } = await openHosts(site, options.typeOf);
      try {
        for (let next = queue.shift(); next; next = queue.shift()) {
          const { index, sample } = next;
          options.tell?.(`${index + 1} of ${samples.length} ${sample.file}`);
          const address = site.manifest.base + sample.file.slice(1).replace(/(^|\/)index\.html$/, '$1');
          const window = await browser.openWindow();
          for (const count of rules.filter(({ rule }) => isDue(rule, sample, once, options.size))) {
            const tab = await window.open();
            const faults = await judge(count.rule, { tab, window, hosts, sample, address, facts });
            count.looked += 1;
            count.faults.push(...faults.map((fault) => ({ ...fault, file: sample.file })));
            for (const open of await window.tabs()) await open.close();
          }
          await window.close();
        }
      } finally {
        await close();
      }
    }),
  );
  const byNumber = new Map<number, Judgement[]>();
  for (const { faults, looked, number, rule } of rules) {
    byNumber.set(number, [...(byNumber.get(number) ?? []), { name: rule.name, looked, faults }]);
  }
  return { version: browser.version, samples: samples.length, byNumber };
}

type Count = {
  readonly number: number;
  readonly rule: BrowserRule;
  looked: number;
  readonly faults: FileFault[];
};

function startCount(number: number, rule: BrowserRule): Count {
  return { number, rule, looked: 0, faults: [] };
}

/** Takes note of what a slow rule has seen: one sample of each way, and of each language when all are looked at. */
function isDue(
  { looksAt, name, oncePerScript }: BrowserRule,
  sample: Sample,
  once: Set<string>,
  size: SampleSize,
): boolean {
  if (!looksAt(sample)) return false;
  if (!oncePerScript) return true;
  const key = `${name} ${size === 'all' ? sample.tag : ''} ${sample.way}`;
  if (once.has(key)) return false;
  once.add(key);
  return true;
}

/** A page that does not even load, or a step that never ends, is a fault of the page and not of the gate. */
async function judge({ judge: look }: BrowserRule, visit: Parameters<BrowserRule['judge']>[0]) {
  try {
    return await look(visit);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return [
      {
        message: `The browser could not go on: ${reason}`,
        remedy: 'Open the page and try the same by hand.',
      },
    ];
  }
}
