import type { Catalogue } from '../../content/catalogue.ts';
import type { BuildManifest } from '../../content/manifest.ts';
import type { OpenPoints } from '../../content/open-points.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** What a closing summary says. */
export type SummaryFacts = {
  readonly output: string;
  readonly manifest: BuildManifest;
  readonly catalogue: Catalogue;
  readonly printed: number;
  /** Files printed anew that judges who are not on this machine did not see. */
  readonly unjudged: { readonly veraPDF: number; readonly EPUBCheck: number };
  readonly bytes: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly open: OpenPoints;
};

/** Writes the closing summary of a build: what was made, how big, how long, what was found, what waits for a person. */
export function writeSummary(facts: SummaryFacts, unchanged = false): string {
  const { manifest, catalogue, open } = facts;
  const lines = [
    '',
    `${unchanged ? 'Nothing has changed since the last build:' : 'Built'} ${facts.output} (${(facts.bytes / 1e6).toFixed(1)} MB) as of ${manifest.date}`,
    '',
  ];
  lines.push(...pagesByLanguage(manifest), '');
  for (const entry of catalogue.publications) {
    lines.push(
      `  ${entry.code.padEnd(4)} ${entry.language.padEnd(5)} ${String(entry.pages).padStart(3)} pages  ${Math.round(entry.bytes / 1000)} kB  downloads/${entry.file}`,
    );
  }
  if (catalogue.publications.length > 0)
    lines.push(
      `  printed anew: ${facts.printed}, taken from the cache: ${catalogue.publications.length - facts.printed}`,
      ...sayUnjudged(facts.unjudged),
      '',
    );
  const stages = Object.entries(manifest.seconds).map(([name, seconds]) => `${name} ${seconds.toFixed(2)} s`);
  lines.push(`Time      ${stages.join(' · ')}`);
  lines.push(`Findings  ${countRules(facts.diagnostics) || 'none'}`);
  const waiting = open.map(({ topic, items }) => `${topic} ${items.length}`);
  lines.push(`Waits for a person  ${waiting.length > 0 ? waiting.join(' · ') : 'nothing'}`);
  return lines.join('\n');
}

function pagesByLanguage(manifest: BuildManifest): string[] {
  const tags = [...new Set(manifest.pages.map((page) => page.tag))];
  return tags.map((tag) => {
    const all = manifest.pages.filter((page) => page.tag === tag);
    const pages = all.filter(({ way }) => way === 'open');
    const quiet = all.length - pages.length;
    const standIns = pages.filter((page) => !page.own && page.kind !== 'moved').length;
    return `  ${tag.padEnd(6)} ${String(pages.length - standIns).padStart(4)} pages${standIns > 0 ? `, ${standIns} stand-ins for missing translations` : ''}${quiet > 0 ? `; ${quiet} of them on the quiet way, too` : ''}`;
  });
}

function sayUnjudged({ EPUBCheck, veraPDF }: SummaryFacts['unjudged']): string[] {
  if (veraPDF + EPUBCheck === 0) return [];
  return [
    `  not judged here: ${veraPDF} files by veraPDF, ${EPUBCheck} by EPUBCheck (Java or the judges are missing); npm test does it`,
  ];
}

/** Counts findings by rule: key-is-known 2, link-target-exists 1. */
export function countRules(diagnostics: readonly Diagnostic[]): string {
  const counts = new Map<string, number>();
  for (const { rule, severity } of diagnostics) {
    const name = severity === 'open' || severity === 'due' ? `${rule} (${severity})` : rule;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => `${rule} ${count}`).join(' · ');
}
