/** The two floats of a note zone, see `installZones`. */
export type NoteFloats = { readonly zone: HTMLElement; readonly spacer: HTMLElement };

declare global {
  interface Window {
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
  const kept = '.note, .say, .case, :is(.do, .avoid):not(.divided), figure, table, .steps > li';
  const leaders = 'h2, h3, h4, .kind, .case-title, .lead-in, .m';

  const endOf = (flow: Element, element: Element) => {
    const rects = [...element.getClientRects()];
    const last = rects.at(-1) ?? element.getBoundingClientRect();
    return { page: ruler.pageOf(flow, last), bottom: last.bottom - flow.getBoundingClientRect().top };
  };

  /** Headings and margin notes follow their text when fewer than two lines of it stay with them. */
  const followText = (flow: Element, page: number): number => {
    let pushed = 0;
    for (const leader of flow.querySelectorAll(leaders)) {
      if (ruler.startOf(flow, leader) !== page) continue;
      let led = leader.nextElementSibling;
      while (led?.matches(leaders)) led = led.nextElementSibling;
      if (!led) continue;
      const lines = ruler.linesOf(flow, led);
      const here = lines.filter((line) => line.page === page).length;
      if (here < 2 && here < lines.length && ruler.breakBefore(flow, led)) pushed++;
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
  /** A paragraph leaves two lines on either page. */
  const keepLinesTogether = (flow: Element, page: number, zone: HTMLElement, spacer: HTMLElement): number => {
    for (const block of flow.querySelectorAll('p, li')) {
      if (ruler.startOf(flow, block) > page || endOf(flow, block).page <= page) continue;
      if (block.querySelector('p, li')) continue;
      const lines = ruler.linesOf(flow, block);
      const here = lines.filter((line) => line.page === page);
      const next = lines.filter((line) => line.page === page + 1);
      const isWhole = lines.length === here.length + next.length;
      if (here.length === 0 || next.length === 0) continue;
      if (isWhole && (here.length === 1 || (next.length === 1 && here.length === 2))) {
        return ruler.breakBefore(flow, block) ? 1 : 0;
      }
      const last = here.at(-1);
      if (next.length === 1 && last && !block.contains(zone))
        return raise(zone, spacer, last.bottom - last.top);
    }
    return 0;
  };
  const raise = (zone: HTMLElement, spacer: HTMLElement, px: number): number => {
    spacer.style.height = `${Math.max(0, Number.parseFloat(spacer.style.height) - px)}px`;
    zone.style.height = `${Number.parseFloat(zone.style.height) + px}px`;
    return 1;
  };

  window.settlePage = (flow, page, floats) => {
    let pushed = 0;
    for (let round = 0; round < 6; round++) {
      const changed =
        followText(flow, page) || keepLastItems(flow, page) || (floats && mendAbove(flow, page, floats)) || 0;
      if (changed === 0) break;
      pushed += changed;
    }
    return pushed;
  };
  const mendAbove = (flow: Element, page: number, { zone, spacer }: NoteFloats): number =>
    clearBoxes(flow, page, zone.getBoundingClientRect().top - flow.getBoundingClientRect().top) ||
    followFirstLine(flow, page) ||
    keepLinesTogether(flow, page, zone, spacer);
}
