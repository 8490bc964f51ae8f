import type { Browser } from '../browser/launch-browser.ts';

/**
 * A browser that draws the dots on cloth as shapes. Chromium prints a pattern of SVG as a picture of 96 dots an inch,
 * which a press shows as stairs; as shapes they are smaller, too.
 */
export function drawingPins(browser: Browser): Browser {
  return {
    ...browser,
    openHtml: async (html, options) => {
      const opened = await browser.openHtml(html, options);
      await opened.page.evaluate('globalThis.__name = (value) => value');
      await opened.page.evaluate(drawPins);
      return opened;
    },
  };
}

/** Runs in the page: puts a clip of the cloth with its dots in the place of each element that was filled with them. */
function drawPins(): void {
  const SVG = 'http://www.w3.org/2000/svg';
  /** The pattern of the scenes: two dots of radius 1.5 in a square of 12. */
  const STEP = 12;
  const DOTS = [3, 9];
  const make = (name: string, attributes: Record<string, string>): Element => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  /** What is only drawn by reference has no box, so a copy is measured where it is drawn. */
  const boxOf = (shape: Element, svg: Element): DOMRect => {
    const copy = shape.cloneNode(true) as SVGGraphicsElement;
    copy.removeAttribute('transform');
    svg.append(copy);
    const box = copy.getBBox();
    copy.remove();
    return box;
  };
  const dotsIn = ({ height, width, x, y }: DOMRect): string => {
    const dots: string[] = [];
    for (const dot of DOTS) {
      const first = (from: number) => Math.floor((from - dot) / STEP) * STEP + dot;
      for (let row = first(y); row <= y + height + STEP; row += STEP)
        for (let column = first(x); column <= x + width + STEP; column += STEP)
          dots.push(`M${column} ${row}h0`);
    }
    return dots.join('');
  };
  for (const [index, shape] of [...document.querySelectorAll<SVGElement>('svg .pn')].entries()) {
    const svg = shape.ownerSVGElement;
    if (!svg) continue;
    const dots = dotsIn(boxOf(shape, svg));
    const cloth = make('g', {});
    for (const name of ['id', 'transform']) {
      const value = shape.getAttribute(name);
      if (value !== null) cloth.setAttribute(name, value);
      shape.removeAttribute(name);
    }
    shape.removeAttribute('class');
    const clip = make('clipPath', { id: `cloth-${index}` });
    const pins = make('path', {
      d: dots,
      fill: 'none',
      stroke: '#fff',
      'stroke-width': '3',
      'stroke-linecap': 'round',
    });
    const inside = make('g', { 'clip-path': `url(#cloth-${index})` });
    shape.replaceWith(cloth);
    clip.append(shape);
    inside.append(pins);
    cloth.append(clip, inside);
  }
}
