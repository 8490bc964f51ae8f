import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listFiles } from '../../scripts/files/list-files.ts';
import { readAccepted } from '../judges/accepted-findings.ts';
import { type NuMessage, runNuChecker } from '../judges/nu-checker.ts';
import { openBrowser } from '../judges/open-browser.ts';
import { readSharedBuild } from '../judges/shared-build.ts';
import { type LocalServer, serveSite } from '../judges/static-server.ts';

const Accepted = z.strictObject({ message: z.string(), file: z.string(), reason: z.string().min(20) });

const build = readSharedBuild();
const accepted = readAccepted(new URL('nu-accepted.yaml', import.meta.url), Accepted);
const fits = ({ file, text }: NuMessage, entry: z.infer<typeof Accepted>) =>
  file.startsWith(entry.file) && new RegExp(entry.message).test(text);

let server: LocalServer;
let messages: NuMessage[] = [];

beforeAll(async () => {
  server = await serveSite(build.folder, { base: '/' });
  const files = await listFiles(build.folder);
  const judge = async (kind: 'html' | 'css' | 'svg') => {
    const ours = files.filter((file) => file.endsWith(`.${kind}`) && !file.startsWith('pagefind/'));
    expect(ours.length).toBeGreaterThan(0);
    // Pages over http, because in a file the policy 'self' would mean no file at all.
    const prefix = kind === 'html' ? server.origin : build.folder;
    const found = await runNuChecker(
      ours.map((file) => `${prefix}/${file}`),
      kind,
    );
    return found.map((entry) => ({ ...entry, file: entry.file.replace(prefix, '') }));
  };
  for (const kind of ['html', 'css', 'svg'] as const) messages.push(...(await judge(kind)));
  messages = messages.filter(({ severity }) => severity !== 'info');
});

afterAll(() => server?.close());

describe('the Nu Html Checker', () => {
  it.each(build.manifest.pages.map(({ file }) => file))('finds no error and no warning in %s', (file) => {
    const found = messages.filter(
      (message) => message.file === file && !accepted.some((entry) => fits(message, entry)),
    );
    expect(found.map(({ extract, text }) => `${text} ${extract}`)).toEqual([]);
  });

  it('finds no error and no warning in style sheets, drawings and everything else', () => {
    const pages = new Set(build.manifest.pages.map(({ file }) => file));
    const found = messages.filter(
      (message) => !pages.has(message.file) && !accepted.some((entry) => fits(message, entry)),
    );
    expect(found.map(({ extract, file, text }) => `${file}: ${text} ${extract}`)).toEqual([]);
  });

  it.each(accepted.map((entry) => [entry.message, entry] as const))(
    'still needs the exception for %s',
    (_, entry) => {
      expect(messages.some((message) => fits(message, entry))).toBe(true);
    },
  );
});

describe('XML files', () => {
  it('are read by a real parser of XML', async () => {
    const files = (await listFiles(build.folder)).filter((file) => /\.(xml|svg)$/.test(file));
    const texts = await Promise.all(files.map((file) => readFile(`${build.folder}/${file}`, 'utf8')));
    const browser = await openBrowser();
    const page = await browser.chromium.newPage();
    const faults = await page.evaluate(
      (sources) =>
        sources.map((xml) => {
          const parsed = new DOMParser().parseFromString(xml, 'application/xml');
          return parsed.querySelector('parsererror')?.textContent ?? null;
        }),
      texts,
    );
    await browser.close();
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((_, index) => faults[index] !== null)).toEqual([]);
  });
});
