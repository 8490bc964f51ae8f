import type { Page } from '../../browser/open-html.ts';

/** How far the content of a panel leaves it, in mm. */
export type PanelFill = {
  readonly id: string;
  readonly tooHighMm: number;
  readonly tooWideMm: number;
};

/** Measures the panels of an open leaflet. */
export async function measurePanels({ page }: Page): Promise<PanelFill[]> {
  // Compilers that keep names of functions wrap them in a call which does not exist in the page.
  await page.evaluate('globalThis.__name = (value) => value');
  return await page.evaluate(readPanels);
}

/** Runs in the page. A picture has shrunk as far as it may before a panel is called too high. */
function readPanels(): PanelFill[] {
  const toMm = (px: number): number => Math.round((px / 96) * 254) / 10;
  const textRects = (part: Element): DOMRect[] => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const rects: DOMRect[] = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (text.parentElement?.closest('.vh')) continue;
      range.selectNodeContents(text);
      rects.push(...range.getClientRects());
    }
    return rects;
  };
  return [...document.querySelectorAll<HTMLElement>('.panel')].map((panel) => {
    const box = panel.querySelector('.card') ?? panel;
    const style = getComputedStyle(box);
    const frame = box.getBoundingClientRect();
    const floor = frame.bottom - Number.parseFloat(style.paddingBottom);
    const left = frame.left + Number.parseFloat(style.paddingLeft);
    const right = frame.right - Number.parseFloat(style.paddingRight);
    const parts = [...box.children].filter((part) => !part.matches('.cloth'));
    const lowest = Math.max(...parts.map((part) => part.getBoundingClientRect().bottom));
    const texts = parts.filter((part) => !part.matches('.picture, .logo'));
    const lines = texts.flatMap(textRects);
    const beyond = Math.max(...lines.map((line) => Math.max(line.right - right, left - line.left)));
    return {
      id: panel.dataset['panel'] ?? '',
      tooHighMm: Math.max(0, toMm(lowest - floor)),
      tooWideMm: Math.max(0, toMm(beyond)),
    };
  });
}
