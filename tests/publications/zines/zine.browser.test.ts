import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Zine } from '../../../layouts/print/zine.ts';
import type { Browser } from '../../../scripts/browser/launch-browser.ts';
import { trustHtml } from '../../../scripts/content/html.ts';
import { typesetZine } from '../../../scripts/publications/zines/typeset-zine.ts';
import { readLabels } from '../imposition/read-labels.ts';
import { found, openTools } from '../typeset/open-tools.ts';
import { foldZine, readEighths } from './fold-zine.ts';

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

describe.skipIf(!found)('a zine', () => {
  it('reads from 1 to 8, each page upright, when the printed sheet is folded and cut', async () => {
    const { bytes } = await typesetZine(zine, tools);
    const [front = []] = await readLabels(bytes);
    const eighths = readEighths(front);
    expect(foldZine(eighths)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    const [[first, second, ...others] = [], lower = []] = eighths;
    const swapped = [[second, first, ...others].flatMap((page) => page ?? []), lower];
    expect(foldZine(swapped)).not.toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('names the panel whose text is too long, and by how much', async () => {
    const long = trustHtml(`<p>${'Slovo za slovem a ještě jedno. '.repeat(40)}</p>`);
    const panels = zine.panels.map((panel) => (panel.id === 'p3' ? { ...panel, body: long } : panel));
    await expect(typesetZine({ ...zine, panels }, tools)).rejects.toThrow(
      /^pokus cannot be set: panel p3 is [\d.]+ mm too high$/,
    );
  });
});
