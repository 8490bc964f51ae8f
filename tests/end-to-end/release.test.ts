import { readFile, readlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyFixture, foreignDay, type SiteCopy } from './copy-fixture.ts';
import { type Outcome, runPospolu } from './run-pospolu.ts';
import { signSite } from './sign-site.ts';

let site: SiteCopy;
let out: string;
let released: Outcome;

const release = (date = foreignDay) =>
  runPospolu('build', '--release', '--content', site.content, '--out', out, '--date', date);
const read = (file: string) => readFile(path.join(out, file), 'utf8');

/** Changes a file, tries to release, and puts the file back. */
async function tryWith(file: string, change: (text: string) => string): Promise<Outcome> {
  const place = path.join(site.content, file);
  const good = await readFile(place, 'utf8');
  const bad = change(good);
  if (bad === good) throw new Error(`Nothing was changed in ${file}.`);
  await writeFile(place, bad);
  try {
    return await release();
  } finally {
    await writeFile(place, good);
  }
}

beforeAll(async () => {
  site = await copyFixture();
  out = path.join(site.folder, 'out/site');
  await signSite(site);
  const due = path.join(site.content, 'data/contacts/day-line.yaml');
  await writeFile(due, (await readFile(due, 'utf8')).replace('on: 2026-02-10', 'on: 2025-11-15'));
  released = await release();
});

afterAll(() => site.remove());

describe('a site in which everything is signed', () => {
  it('is released, and nothing waits for a person; a number that is due soon stops nothing', () => {
    expect(released.stderr).toBe('');
    expect(released.code).toBe(0);
    expect(released.stdout).not.toContain('Waits for a person (');
    expect(released.stdout).toContain('contacts/day-line.yaml: checked 106 days ago.');
  });

  it('has passed every rule of safety, and the report lies beside it', async () => {
    const report = JSON.parse(await readFile(`${out}.safety.json`, 'utf8'));
    const results = report.rules.map(({ number, result }: { number: number; result: string }) => [
      number,
      result,
    ]);
    expect(results).toHaveLength(46);
    expect(results.filter(([, result]: [number, string]) => ['broken', 'unjudged'].includes(result))).toEqual(
      [],
    );
    expect(report.browser.samples).toBeGreaterThan(5);
    expect(await readFile(`${out}.safety.html`, 'utf8')).toContain('Safety report of Razem');
  });

  it('can be found by search engines, but for inner pages and the quiet way', async () => {
    const addresses = [...(await read('sitemap.xml')).matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, address]) => address,
    );
    expect(addresses.sort()).toEqual(
      [
        'he/',
        'he/etsot/',
        'pl/',
        'pl/aktualnosci/',
        'pl/dzieci/',
        'pl/news/start/',
        'pl/o-nas/',
        'pl/rady/',
      ].map((address) => `https://example.org/pomoc/${address}`),
    );
    expect(await read('sitemap.xml')).toContain('hreflang="he" href="https://example.org/pomoc/he/etsot/"');
    expect(await read('robots.txt')).toContain('https://example.org/pomoc/sitemap.xml');
    expect(await read('pl/rady/index.html')).not.toContain('noindex');
    for (const file of ['pl/r2/index.html', 'q/pl/index.html', 'q/pl/a/index.html', 'q/pl/r2/index.html'])
      expect(await read(file), file).toContain('<meta name="robots" content="noindex"');
  });
});

describe('a release is refused, with what to do, when', () => {
  const cases: readonly (readonly [string, string, (text: string) => string, string])[] = [
    [
      'a help page is not signed',
      'pl/advice/first-steps.md',
      (text) => text.replace(/^review: .*$/m, 'review: none'),
      'review-is-current',
    ],
    [
      'a signature has run out',
      'pl/advice/first-steps.md',
      (text) => text.replace('until: 2027-02-01', 'until: 2026-02-20'),
      'review-is-current',
    ],
    [
      'a translation lags behind',
      'pl/advice/index.md',
      (text) => text.replace('{#night}\n', '{#night}\n\nNowe zdanie.\n'),
      'translation-is-current',
    ],
    [
      'nobody has called a line',
      'data/contacts/night-line.yaml',
      (text) => text.replace(/^checked: .*$/m, 'checked: null'),
      'contact-was-verified',
    ],
    [
      'a crisis line was called 181 days ago',
      'data/contacts/night-line.yaml',
      (text) => text.replace('on: 2026-02-10', 'on: 2025-09-01'),
      'contact-was-verified',
    ],
    [
      'a law is not confirmed',
      'data/law/shelter.yaml',
      (text) => text.replace(/^confirmed: .*$/m, 'confirmed: null'),
      'law-is-confirmed',
    ],
    [
      'the host is not known',
      'site.yaml',
      (text) => text.replace('host: nginx', 'host: null'),
      'operator-has-decided',
    ],
    [
      'the operator calls it a draft',
      'site.yaml',
      (text) => text.replace('stage: release', 'stage: draft'),
      'operator-has-decided',
    ],
  ];

  it.each(cases)('%s', async (_, file, change, rule) => {
    const before = await readlink(out);
    const { code, stderr, stdout } = await tryWith(file, change);
    expect(code).toBe(1);
    expect(stdout).toContain(`(${rule})`);
    const [open = ''] = stdout.split('Due soon');
    const rules = [...open.matchAll(/\(([a-z-]+)\)$/gm)].map(([, name]) => name);
    expect(new Set(rules)).toEqual(new Set([rule]));
    expect(stderr).toContain('A release is refused while anything above is open.');
    expect(await readlink(out)).toBe(before);
  });
});

it('builds a draft without the option, whatever the operator calls it', async () => {
  const draft = path.join(site.folder, 'out/draft');
  const { code } = await runPospolu('build', '--content', site.content, '--out', draft, '--date', foreignDay);
  expect(code).toBe(0);
  expect(await readFile(path.join(draft, 'pl/rady/index.html'), 'utf8')).toContain('noindex');
});

it('refuses a release that breaks a rule of safety, though nothing waits for a person', async () => {
  const before = await readlink(out);
  // The words belong to content/data/safety.yaml: no page may promise what cannot be kept.
  const { code, stderr } = await tryWith('pl/advice/first-steps.md', (text) =>
    text.replace('Idź tam, gdzie są ludzie.', 'Wejdziesz tu bez śladu.'),
  );
  expect(code).toBe(1);
  expect(stderr).toContain('(nothing-promises-too-much)');
  expect(await readlink(out)).toBe(before);
});
