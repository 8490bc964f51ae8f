import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../../content/library.ts';
import type { BuildManifest } from '../../content/manifest.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PageSummary } from './finished-site.ts';
import { parsePage } from './parsed-page.ts';
import { readSiteFacts } from './read-finished-site.ts';
import type { Fault } from './rule.ts';
import { rules } from './rules.ts';
import { summarisePage } from './summarise-page.ts';

/** Pages that are read at a time; a few are enough to keep the disk busy, and memory stays flat. */
const batchSize = 32;

/**
 * Judges a finished site: every page by one parse, then the site as a whole. `out` is the folder of the output.
 * Findings name files from the root of the output, such as /cs/k4/index.html.
 */
export async function checkResults(
  out: string,
  manifest: BuildManifest,
  library: Library,
): Promise<Diagnostic[]> {
  const site = await readSiteFacts(out, manifest, library);
  const findings: Diagnostic[] = [];
  const pages = new Map<string, PageSummary>();
  const printed = manifest.pages.filter(({ file }) => site.files.has(file));

  for (let start = 0; start < printed.length; start += batchSize) {
    const batch = printed.slice(start, start + batchSize);
    const texts = await Promise.all(batch.map(({ file }) => readFile(join(out, file), 'utf8')));
    for (const [index, entry] of batch.entries()) {
      const page = parsePage(texts[index] ?? '', entry, manifest.base);
      pages.set(entry.file, summarisePage(page, site));
      for (const { name, onPage } of rules) {
        for (const fault of onPage?.(page, site) ?? []) findings.push(toDiagnostic(name, entry.file, fault));
      }
    }
  }
  for (const { name, onSite } of rules) {
    const faults = (await onSite?.({ ...site, out, pages })) ?? [];
    for (const fault of faults) findings.push(toDiagnostic(name, fault.file, fault));
  }
  return findings;
}

function toDiagnostic(rule: string, file: string, { message, remedy }: Fault): Diagnostic {
  return { severity: 'error', rule, file, message, remedy };
}
