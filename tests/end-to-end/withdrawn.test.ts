import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/files/list-files.ts';
import { readPdfText } from '../../scripts/programs/read-pdf-text.ts';
import { runAxe } from '../judges/axe-runner.ts';
import { runNuChecker } from '../judges/nu-checker.ts';
import { openBrowser } from '../judges/open-browser.ts';
import { serveSite } from '../judges/static-server.ts';
import { copyFixture, foreignDay, type SiteCopy } from './copy-fixture.ts';
import { type Outcome, runPospolu } from './run-pospolu.ts';

/** Words that stand in the pulled page and the pulled release, and nowhere else. */
const pageWord = 'Zaczarowana';
const releaseWord = 'Zaklinacze';
const pulled = 'withdrawn: { on: 2026-02-20, why: { pl: "Numer był błędny." }, instead: office/index }\n';

const manual = `id: z9
code: Z9
kind: manual
title: { pl: Podręcznik }
subtitle: { pl: Dla urzędu }
pattern: domes
paper: a5
page: office/index
chapters: [office/index, office/mistake]
languages: [pl]
class: normal
audience: { pl: Urzędnicy }
back: { title: { pl: Numery }, contacts: [night-line] }
review: none
`;
const page = (more: string) => `---
title: Porada
description: ${pageWord} rada.
answers: [Co robić?]
${more}review: none
---

## Teraz {#now}

${pageWord} rada: zaczekaj.
`;
const release = (more: string) => `---
title: Nowe wieści
description: ${releaseWord} przybyli.
date: 2026-02-01
place: Miasto
contact: redakcja@example.org
${more}---

${releaseWord} przybyli do Miasta.
`;

type Built = { site: SiteCopy; out: string; outcome: Outcome; texts: Map<string, string> };
const built = {} as Record<'before' | 'after', Built>;

beforeAll(async () => {
  for (const [name, more] of [
    ['before', ''],
    ['after', pulled],
  ] as const) {
    const site = await copyFixture();
    await mkdir(path.join(site.content, 'publications'), { recursive: true });
    await writeFile(path.join(site.content, 'publications/z9.yaml'), manual);
    await writeFile(path.join(site.content, 'pl/office/mistake.md'), page(more));
    await writeFile(path.join(site.content, 'press/pl/mistake.md'), release(more));
    const out = path.join(site.folder, 'out/site');
    const outcome = await runPospolu('build', '--content', site.content, '--out', out, '--date', foreignDay);
    if (outcome.code !== 0) throw new Error(`The site was not built.\n${outcome.stderr}`);
    built[name] = { site, out, outcome, texts: await readEverything(out) };
  }
});

afterAll(async () => {
  for (const { site } of Object.values(built)) await site.remove();
});

/** Opens every file of a finished site, packed and printed ones too. */
async function readEverything(out: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of await listFiles(`${out}/`)) {
    const bytes = await readFile(path.join(out, file));
    if (file.endsWith('.pdf')) texts.set(file, (await readPdfText(path.join(out, file))).join('\n'));
    else if (file.endsWith('.zip')) {
      for (const [name, content] of Object.entries(unzipSync(bytes)))
        texts.set(`${file}!${name}`, Buffer.from(content).toString('utf8'));
    } else texts.set(file, bytes.toString('utf8'));
  }
  return texts;
}

const holding = (name: 'before' | 'after', word: string) =>
  [...built[name].texts].filter(([, text]) => text.includes(word)).map(([file]) => file);

describe('a page and a release that are pulled', () => {
  it('stood on page, in search, in the manual, in the feed and in the press kit before', () => {
    const files = [...holding('before', pageWord), ...holding('before', releaseWord)];
    for (const kind of [
      /mistake\/index\.html$/,
      /pagefind\/pages\/[^/]+\.json$/,
      /\.pdf$/,
      /feed\.xml$/,
      /\.zip!/,
    ])
      expect(
        files.filter((file) => kind.test(file)),
        String(kind),
      ).not.toEqual([]);
  });

  it('stand nowhere afterwards', () => {
    expect(holding('after', pageWord)).toEqual([]);
    expect(holding('after', releaseWord)).toEqual([]);
  });

  it.each(['pl/o-nas/mistake/index.html', 'pl/news/mistake/index.html', 'he/office/mistake/index.html'])(
    'leave a notice at %s that keeps out of search engines',
    (file) => {
      const html = built.after.texts.get(file) ?? `among ${[...built.after.texts.keys()].join(' ')}`;
      expect(html).toContain('Numer był błędny.');
      expect(html).toContain('noindex');
      expect(html).not.toContain('rel="canonical"');
    },
  );

  it('are in no list, map or feed', () => {
    const links = [...built.after.texts].filter(
      ([file, text]) => /\.(html|xml)$/.test(file) && /mistake\//.test(text) && !file.includes('mistake'),
    );
    expect(links.map(([file]) => file)).toEqual([]);
  });

  it('are listed for the operator without stopping the build', () => {
    expect(built.after.outcome.stdout).toContain('pl/office/mistake.md');
    expect(built.after.outcome.stdout).toContain('withdrawal-is-known');
    expect(built.after.outcome.stdout).toContain('press/pl/mistake.md');
  });
});

describe('the notice', () => {
  const files = ['pl/o-nas/mistake/index.html', 'he/office/mistake/index.html'];

  it('is sound for the Nu Html Checker', async () => {
    const { out } = built.after;
    const server = await serveSite(out, { base: '/pomoc/' });
    const messages = await runNuChecker(
      files.map((file) => `${server.origin}/pomoc/${file.replace('index.html', '')}`),
      'html',
    );
    await server.close();
    expect(messages.filter(({ severity }) => severity !== 'info').map(({ text }) => text)).toEqual([]);
  });

  it('is sound for axe on phones and large screens', async () => {
    const server = await serveSite(built.after.out, { base: '/pomoc/' });
    const browser = await openBrowser();
    const page = await browser.chromium.newPage();
    for (const file of files) {
      for (const width of [360, 1280]) {
        await page.setViewport({ width, height: 800 });
        await page.goto(`${server.origin}/pomoc/${file.replace('index.html', '')}`);
        const { incomplete, passes, violations } = await runAxe(page);
        expect(passes).toBeGreaterThan(10);
        expect([...violations, ...incomplete].map(({ rule, target }) => `${rule} ${target}`)).toEqual([]);
      }
    }
    await browser.close();
    await server.close();
  });
});
