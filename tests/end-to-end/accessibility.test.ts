import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listKinds } from '../../scripts/site/list-kinds.ts';
import { readAccepted } from '../judges/accepted-findings.ts';
import { type AxeFinding, runAxe } from '../judges/axe-runner.ts';
import { inTabs } from '../judges/in-tabs.ts';
import { measureContrast } from '../judges/measure-contrast.ts';
import { openBrowser, type ReadingBrowser } from '../judges/open-browser.ts';
import { nameSample, samplePages } from '../judges/sample-pages.ts';
import { addressOfPage, readSharedBuild, root } from '../judges/shared-build.ts';
import { type LocalServer, serveSite } from '../judges/static-server.ts';

type Verdict = { passes: number; violations: string[]; unknown: string[]; used: Set<number> };

const Accepted = z.strictObject({
  rule: z.string(),
  key: z.string(),
  where: z.string(),
  contrast: z.number().optional(),
  reason: z.string().min(20),
});

const build = readSharedBuild();
const samples = samplePages(build);
const accepted = readAccepted(new URL('axe-incomplete.yaml', import.meta.url), Accepted);
const states = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

let browser: ReadingBrowser;
let server: LocalServer;
const verdicts = new Map<string, Verdict>();

beforeAll(async () => {
  server = await serveSite(build.folder, build.manifest);
  browser = await openBrowser();
  await inTabs(browser.chromium, samples, async (page, sample) => {
    const verdict: Verdict = { passes: 0, violations: [], unknown: [], used: new Set() };
    await page.goto(server.origin + addressOfPage(build.manifest, sample));
    for (const { scheme, width } of states) {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const { incomplete, passes, violations } = await runAxe(page, scheme === 'light' ? 'all' : 'colours');
      const say = (finding: AxeFinding) =>
        `${width} px ${scheme}: ${finding.rule} ${finding.key} at ${finding.target}: ${finding.message}`;
      verdict.passes += passes;
      verdict.violations.push(...violations.map(say));
      let open = incomplete;
      for (const [index, { contrast, key, rule, where }] of accepted.entries()) {
        const candidates = open.filter((finding) => finding.rule === rule && finding.key === key);
        const places = await measureContrast(
          page,
          candidates.map(({ target }) => target),
          where,
        );
        const fits = new Set(
          candidates.filter((_, at) => places[at]?.matches && places[at].contrast >= (contrast ?? 0)),
        );
        if (fits.size > 0) verdict.used.add(index);
        open = open.filter((finding) => !fits.has(finding));
      }
      verdict.unknown.push(...open.map(say));
    }
    verdicts.set(sample.file, verdict);
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('the samples', () => {
  it('hold a page of every kind that has a layout', async () => {
    // Nothing of ours is withdrawn, and without an address no print has a code; tests beside this one judge both.
    const kinds = new Set(['withdrawn', 'edition', ...samples.map(({ kind }) => kind)]);
    const missing = (await listKinds(`${root}/layouts`)).filter((kind) => !kinds.has(kind));
    expect(missing).toEqual([]);
  });

  it('hold every language of the build', () => {
    const tags = new Set(samples.map(({ tag }) => tag));
    expect([...new Set(build.manifest.pages.map(({ tag }) => tag))].filter((tag) => !tags.has(tag))).toEqual(
      [],
    );
  });
});

describe.each(samples.map((sample) => [nameSample(sample), sample] as const))('%s', (_, sample) => {
  it('breaks no rule of axe at 360 and 1280 px, light and dark', () => {
    const verdict = verdicts.get(sample.file);
    expect(verdict?.violations).toEqual([]);
    expect(verdict?.passes).toBeGreaterThan(2 * 15);
  });

  it('leaves nothing to a person that is not listed in axe-incomplete.yaml', () => {
    expect(verdicts.get(sample.file)?.unknown).toEqual([]);
  });
});

describe('axe-incomplete.yaml', () => {
  it.each(accepted.map((entry, index) => [`${entry.rule} ${entry.key} at ${entry.where}`, index] as const))(
    'still needs %s',
    (_, index) => {
      expect([...verdicts.values()].some(({ used }) => used.has(index))).toBe(true);
    },
  );
});
