import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** One place of a page about which axe has something to say. `key` is the reason that axe gives for not knowing. */
export type AxeFinding = {
  readonly rule: string;
  readonly key: string;
  readonly target: string;
  readonly html: string;
  readonly message: string;
};

/** What axe found on one page in one state: faults, and places that it could not judge. */
export type AxeVerdict = {
  readonly violations: readonly AxeFinding[];
  readonly incomplete: readonly AxeFinding[];
  readonly passes: number;
};

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of axe that judge colours; the rest is the same in the light and in the dark. */
const coloured = ['color-contrast', 'link-in-text-block'];

/**
 * Runs the rules of axe on an open page, those for WCAG 2.2 and good practice included, or those of `colours` alone.
 * The page's own policy forbids scripts from elsewhere, so axe comes in through the debugging protocol, as the browser's
 * own tools do.
 */
export async function runAxe(page: Page, what: 'all' | 'colours' = 'all'): Promise<AxeVerdict> {
  await page.evaluate(source);
  const results = await page.evaluate(
    async (only) => {
      const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
      return await axe.run({
        resultTypes: ['violations', 'incomplete'],
        ...(only ? { runOnly: only } : { rules: { 'target-size': { enabled: true } } }),
      });
    },
    what === 'colours' ? coloured : null,
  );
  return {
    violations: results.violations.flatMap(toFindings),
    incomplete: results.incomplete.flatMap(toFindings),
    passes: results.passes.length,
  };
}

function toFindings({ id, nodes }: Result): AxeFinding[] {
  return nodes.map((node) => {
    const checks = [...node.any, ...node.all, ...node.none];
    const keys = checks.flatMap(({ data }) => (data as { messageKey?: string } | null)?.messageKey ?? []);
    return {
      rule: id,
      key: keys[0] ?? '',
      target: node.target.flat().join(' '),
      html: node.html.slice(0, 160),
      message: checks.map(({ message }) => message).join(' '),
    };
  });
}
