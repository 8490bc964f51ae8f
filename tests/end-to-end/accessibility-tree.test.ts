import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTranslator } from '../../scripts/i18n/translator.ts';
import { openBrowser, type ReadingBrowser } from '../judges/open-browser.ts';
import { samplePages } from '../judges/sample-pages.ts';
import { addressOfPage, readSharedBuild, readSharedLibrary } from '../judges/shared-build.ts';
import { type LocalServer, serveSite } from '../judges/static-server.ts';

const build = readSharedBuild();
const library = await readSharedLibrary();
const samples = samplePages(build).filter(
  ({ kind, safety, tag }) =>
    safety === 'high' && !['chooser', 'moved'].includes(kind) && !tag.endsWith('-XB'),
);

let browser: ReadingBrowser;
let server: LocalServer;
let page: Page;

beforeAll(async () => {
  server = await serveSite(build.folder, build.manifest);
  browser = await openBrowser();
  page = await browser.chromium.newPage();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const wordsOf = (tag: string) => {
  const words = library.words.get(tag);
  if (!words) throw new Error(`There are no words in ${tag}.`);
  return makeTranslator(tag, [words], (text) => text);
};
/** Names as people hear them: typography binds words by hard spaces and isolates directions. */
const plain = (text = '') => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');

async function readTree(file: string): Promise<SerializedAXNode[]> {
  await page.goto(server.origin + addressOfPage(build.manifest, { file }));
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  const flat = (node: SerializedAXNode): SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(flat)];
  return root ? flat(root) : [];
}
const within = (node: SerializedAXNode): SerializedAXNode[] => [
  node,
  ...(node.children ?? []).flatMap(within),
];

describe.each(samples.map((sample) => [sample.file, sample] as const))(
  'what is read out on %s',
  (file, sample) => {
    let tree: SerializedAXNode[];
    beforeAll(async () => {
      tree = await readTree(file);
    });

    it('begins with a link that names itself the way out in danger and says where it leads', () => {
      const t = wordsOf(sample.tag);
      const [first, second] = tree.filter(({ role }) => role === 'link');
      const { title } = library.site.exits[sample.tag] ?? {};
      expect(plain(first?.name)).toBe(
        plain(`${t('exit.label')}${t('exit.meaning', { target: title ?? '' })}`),
      );
      expect(plain(second?.name)).toBe(t('skip.label'));
    });

    it('has the safety notice as a region with its first sentence and the ways to leave', () => {
      const t = wordsOf(sample.tag);
      const notice = tree.find(({ name, role }) => role === 'region' && plain(name) === t('safety.label'));
      const parts = notice ? within(notice) : [];
      const key = sample.look === 'child' ? 'safety.child.question' : 'safety.question';
      expect(parts.map(({ name }) => plain(name))).toContain(t(key));
      const links = parts.filter(({ role }) => role === 'link').map(({ name }) => plain(name));
      expect(links).toContain(t('safety.leaving'));
      if (sample.kind !== 'notFound')
        expect(links).toContain(t(sample.way === 'open' ? 'quiet.enter' : 'quiet.leave'));
    });

    it('has the numbers for danger as links whose names say whose they are', () => {
      const t = wordsOf(sample.tag);
      const calls = tree.filter(({ name, role }) => role === 'link' && /^\d{3}( \d{3})*/.test(plain(name)));
      const [first] = library.site.emergency;
      expect(plain(calls[0]?.name)).toContain(first?.text[sample.tag]);
      expect(tree.some(({ name, role }) => role === 'region' && plain(name) === t('emergency.label'))).toBe(
        true,
      );
    });
  },
);

describe('the timeline', () => {
  const pages = build.manifest.pages.filter(
    ({ file, own }) => own && /^\/(q\/)?(cs|en|uk)\/k4\/index\.html$/.test(file),
  );
  it.each(pages.map(({ file, tag }) => [file, tag]))(
    'is read out on %s as steps with a heading each',
    async (file, tag) => {
      const tree = await readTree(file);
      const t = wordsOf(tag);
      const steps = tree.filter(
        (node) =>
          node.role === 'listitem' &&
          within(node).some(({ role }) => role === 'heading') &&
          within(node).some(({ name }) => [t('timeline.office'), t('timeline.yours')].includes(plain(name))),
      );
      const acts = library.timelines
        .get('eviction')
        ?.steps.filter(({ who, yours }) => who !== 'nobody' || yours);
      expect(steps.length).toBeGreaterThanOrEqual(acts?.length ?? 99);
    },
  );
});
