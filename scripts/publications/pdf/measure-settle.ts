/** The two floats of a note zone, see `installZones`. */
export type NoteFloats = { readonly zone: HTMLElement; readonly spacer: HTMLElement };

declare global {
  interface Window {
    /** Lets headings follow a text that went on, unless notes of the page stand in it; returns how many did. */
    followText: (flow: Element, page: number) => number;
    /** Mends the foot of a page, with or without a note zone; returns how many places were pushed on. */
    settlePage: (flow: Element, page: number, floats: NoteFloats | null) => number;
  }
}

/**
 * Runs in the page: puts `window.settlePage`. Floats make text give way, but they may strand a heading or the mark
 * of a list above the zone, lie over the foot of a box, or leave a single line of a paragraph on one of two pages.
 */
export function installSettling(): void {
  const { ruler } = window;
  const kept = '.fill li, .note, .say, .case, :is(.do, .avoid):not(.divided), figure, table, .steps > li';
  const leaders = 'h2, h3, h4, .kind, .case-title, .lead-in, .m';

  const endOf = (flow: Element, element: Element) => {
    const rects = [...element.getClientRects()];
    const last = rects.at(-1) ?? element.getBoundingClientRect();
    return { page: ruler.pageOf(flow, last), bottom: last.bottom - flow.getBoundingClientRect().top };
  };

  /** Counts lines (up to two) of an element and of what follows it on a page; `isCut` if text goes on behind it. */
  const linesBelow = (flow: Element, led: Element, page: number): { here: number; isCut: boolean } => {
    let here = 0;
    for (let next: Element | null = led; next && here < 2; next = next.nextElementSibling) {
      if (next.matches('.feet') || next.querySelector('svg, img')) return { here: 2, isCut: false };
      if (next.matches(leaders)) continue;
      const lines = ruler.linesOf(flow, next);
      here += lines.filter((line) => line.page === page).length;
      if (lines.some((line) => line.page > page)) return { here, isCut: true };
    }
    return { here, isCut: false };
  };
  /** Headings and margin notes follow their text when fewer than two lines of it stay with them. */
  const followText = (flow: Element, page: number, bound = ''): number => {
    let pushed = 0;
    for (const leader of flow.querySelectorAll(leaders)) {
      if (ruler.startOf(flow, leader) !== page) continue;
      let led = leader.nextElementSibling;
      while (led?.matches(leaders)) led = led.nextElementSibling;
      if (!led || (bound !== '' && led.querySelector(bound))) continue;
      const { here, isCut } = linesBelow(flow, led, page);
      if (here < 2 && isCut && ruler.breakBefore(flow, led)) pushed++;
    }
    return pushed;
  };
  /** The last item of a list does not stand alone on the next page. */
  const keepLastItems = (flow: Element, page: number): number => {
    for (const list of flow.querySelectorAll('ul, ol')) {
      const items = [...list.children];
      const [last, other, third] = items.toReversed();
      if (!last || !other || !third || endOf(flow, list).page <= page) continue;
      const isAlone = ruler.startOf(flow, last) > page && ruler.startOf(flow, other) === page;
      if (isAlone && ruler.startOf(flow, third) === page && ruler.breakBefore(flow, other)) return 1;
    }
    return 0;
  };
  /** An item whose first line went to the next page takes its mark along. */
  const followFirstLine = (flow: Element, page: number): number => {
    for (const block of flow.querySelectorAll('li')) {
      if (ruler.startOf(flow, block) !== page) continue;
      const [first] = ruler.linesOf(flow, block);
      if (first && first.page > page && ruler.breakBefore(flow, block)) return 1;
    }
    return 0;
  };
  /** A box whose foot lies under the zone goes to the next page whole. */
  const clearBoxes = (flow: Element, page: number, zoneTop: number): number => {
    let pushed = 0;
    for (const box of flow.querySelectorAll(kept)) {
      if (ruler.startOf(flow, box) !== page || box.parentElement?.closest(kept)) continue;
      const end = endOf(flow, box);
      const hidden = end.page > page || end.bottom > zoneTop + 2;
      if (hidden && box.getBoundingClientRect().height < ruler.height && ruler.breakBefore(flow, box))
        pushed++;
    }
    return pushed;
  };
  /** A paragraph leaves two lines on either page; one of fewer than four lines moves whole. */
  const keepLinesTogether = (flow: Element, page: number, floats: NoteFloats | null): number => {
    for (const block of flow.querySelectorAll('p, li, dd')) {
      const start = ruler.startOf(flow, block);
      if (start > page || endOf(flow, block).page <= page) continue;
      if (block.querySelector('p, li')) continue;
      const lines = ruler.linesOf(flow, block);
      const here = lines.filter((line) => line.page === page);
      const next = lines.filter((line) => line.page === page + 1);
      const isWhole = lines.length === here.length + next.length;
      const last = here.at(-1);
      const other = here.at(-2);
      if (!last || next.length === 0) continue;
      if (isWhole && (here.length === 1 || (next.length === 1 && here.length === 2))) {
        return ruler.breakBefore(flow, block) ? 1 : 0;
      }
      if (next.length !== 1) continue;
      if (floats) return raise(floats.zone, floats.spacer, last.bottom - last.top);
      if (!other || start < page || block.querySelector('.filler')) continue;
      if (window.endPageAt(flow, block, other.bottom)) return 1;
      return ruler.breakBefore(flow, block) ? 1 : 0;
    }
    return 0;
  };
  const raise = (zone: HTMLElement, spacer: HTMLElement, px: number): number => {
    spacer.style.height = `${Math.max(0, Number.parseFloat(spacer.style.height) - px)}px`;
    zone.style.height = `${Number.parseFloat(zone.style.height) + px}px`;
    return 1;
  };

  window.followText = (flow, page) => followText(flow, page, '.feet');
  window.settlePage = (flow, page, floats) => {
    let pushed = 0;
    for (let round = 0; round < 6; round++) {
      const changed =
        followText(flow, page) ||
        keepLastItems(flow, page) ||
        (floats ? mendAbove(flow, page, floats) : keepLinesTogether(flow, page, null));
      if (changed === 0) break;
      pushed += changed;
    }
    return pushed;
  };
  const mendAbove = (flow: Element, page: number, { zone, spacer }: NoteFloats): number =>
    clearBoxes(flow, page, zone.getBoundingClientRect().top - flow.getBoundingClientRect().top) ||
    followFirstLine(flow, page) ||
    keepLinesTogether(flow, page, { zone, spacer });
}
