import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../../content/library.ts';
import type { BuildManifest } from '../../content/manifest.ts';
import type { PageSummary } from '../results/finished-site.ts';
import { type ParsedPage, parsePage } from '../results/parsed-page.ts';
import { readSiteFacts } from '../results/read-finished-site.ts';
import type { FileFault } from '../results/rule.ts';
import { summarisePage } from '../results/summarise-page.ts';
import type { GateFacts, Looked, MarkupRule, SentHeaders } from './markup-rule.ts';
import { markupRules } from './markup-rules.ts';

/** A finished folder, what its build says of it, what it was made from, and what its host will send. */
export type JudgedSite = {
  /** Folder of the output; no link. */
  readonly out: string;
  readonly manifest: BuildManifest;
  readonly library: Library;
  readonly headers: SentHeaders | null;
};

/** What one rule found; `name` is its name. */
export type Judgement = Looked & { readonly name: string };

const batchSize = 32;

/**
 * Judges every page of a finished folder, and its other files, by the rules of the given numbers.
 * @returns judgements by the number of the rule of safety
 */
export async function judgeMarkup(
  { headers, library, manifest, out }: JudgedSite,
  numbers: ReadonlySet<number>,
): Promise<Map<number, Judgement[]>> {
  const facts = await readSiteFacts(out, manifest, library);
  const gate: GateFacts = { ...facts, headers, register: library.safety };
  const chosen = Object.entries(markupRules).flatMap(([number, rules]) =>
    numbers.has(Number(number)) ? rules.map((rule) => startCount(Number(number), rule)) : [],
  );
  const pages = new Map<string, PageSummary>();
  const printed = manifest.pages.filter(({ file }) => facts.files.has(file));
  for (let start = 0; start < printed.length; start += batchSize) {
    const batch = printed.slice(start, start + batchSize);
    const texts = await Promise.all(batch.map(({ file }) => readFile(join(out, file), 'utf8')));
    for (const [index, entry] of batch.entries()) {
      const page = parsePage(texts[index] ?? '', entry, manifest.base);
      pages.set(entry.file, summarisePage(page, facts));
      for (const count of chosen) judgePage(count, page, gate);
    }
  }
  const result = new Map<number, Judgement[]>();
  for (const { faults, looked, number, rule } of chosen) {
    const whole = (await rule.onSite?.({ ...gate, out, pages })) ?? { looked: 0, faults: [] };
    const judgement = {
      name: rule.name,
      looked: looked + whole.looked,
      faults: [...faults, ...whole.faults],
    };
    result.set(number, [...(result.get(number) ?? []), judgement]);
  }
  return result;
}

type Count = {
  readonly number: number;
  readonly rule: MarkupRule;
  looked: number;
  readonly faults: FileFault[];
};

function startCount(number: number, rule: MarkupRule): Count {
  return { number, rule, looked: 0, faults: [] };
}

function judgePage(count: Count, page: ParsedPage, gate: GateFacts): void {
  const faults = count.rule.onPage?.(page, gate);
  if (!faults) return;
  count.looked += 1;
  for (const fault of faults) count.faults.push({ ...fault, file: page.entry.file });
}
