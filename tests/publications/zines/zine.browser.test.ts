import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Zine } from '../../../layouts/print/zine.ts';
import type { Browser } from '../../../scripts/browser/launch-browser.ts';
import { trustHtml } from '../../../scripts/content/html.ts';
import { typesetZine } from '../../../scripts/publications/zines/typeset-zine.ts';
import { readLabels } from '../imposition/read-labels.ts';
import { found, openTools } from '../typeset/open-tools.ts';
import { type Eighth, foldZine, readEighths } from './fold-zine.ts';

const zine: Zine = {
  language: { tag: 'cs', dir: 'ltr' },
  id: 'pokus',
  title: 'Sešitek',
  subtitle: '',
  outline: false,
  panels: Array.from({ length: 8 }, (_, index) => ({
    id: `p${index + 1}`,
    title: `Strana ${'abcdefgh'[index]}`,
    body: trustHtml('<p>Pár slov na malé stránce.</p>'),
    picture: null,
  })),
  folding: { title: 'Jak ho složit', steps: ['Přelož.', 'Stříhej.', 'Stlač.', 'Hotovo.'] },
  small: 'L0',
};

let browser: Browser;
let tools: Awaited<ReturnType<typeof openTools>>;
beforeAll(async () => {
  if (!found) return;
  tools = await openTools();
  browser = tools.browser;
});
afterAll(() => browser?.close());

const inOrder = ['1', '2', '3', '4', '5', '6', '7', '8'];

/** Prints a zine and finds its panels on the sheet, as poppler sees it. */
async function printEighths(printed: Zine): Promise<Eighth[]> {
  const { bytes } = await typesetZine(printed, tools);
  const [front = []] = await readLabels(bytes);
  return readEighths(front);
}

describe.skipIf(!found)('a zine', () => {
  it('reads from 1 to 8, each page upright, when the printed sheet is folded and cut', async () => {
    const eighths = await printEighths(zine);
    expect(foldZine(eighths)).toEqual([inOrder]);
    const [first, second, ...others] = eighths;
    const exchanged = [second, first, ...others].flatMap((page) => page ?? []);
    expect(foldZine(exchanged)).toEqual([['1', '2', '3', '5', '4', '6', '7', '8']]);
    const turned = eighths.map((page) => (page.label === '3' ? { ...page, turned: false } : page));
    expect(foldZine(turned).flat()).toContain('3 upside down');
  });

  it('cannot be folded into a booklet without the cut', async () => {
    expect(foldZine(await printEighths(zine), { cut: false })).toEqual([]);
  });

  it('from right to left opens on the other side', async () => {
    const eighths = await printEighths({ ...zine, language: { tag: 'ar', dir: 'rtl' } });
    expect(foldZine(eighths, { rightToLeft: true })).toEqual([inOrder]);
    expect(foldZine(eighths)).not.toEqual([inOrder]);
  });

  it('names the panel whose text is too long, and by how much', async () => {
    const long = trustHtml(`<p>${'Slovo za slovem a ještě jedno. '.repeat(40)}</p>`);
    const panels = zine.panels.map((panel) => (panel.id === 'p3' ? { ...panel, body: long } : panel));
    await expect(typesetZine({ ...zine, panels }, tools)).rejects.toThrow(
      /^pokus cannot be set: panel p3 is [\d.]+ mm too high$/,
    );
  });
});
