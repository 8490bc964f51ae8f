declare global {
  interface Window {
    /** Mends what the note zone of a page cut off; returns how many places were pushed to the next page. */
    settlePage: (flow: Element, page: number, zone: HTMLElement, spacer: HTMLElement) => number;
  }
}

/**
 * Runs in the page: puts `window.settlePage`. A float makes text give way, but it may strand a heading above the
 * zone, lie over the foot of a box, or leave a single line of a paragraph on one of the two pages.
 */
export function installSettling(): void {
  const { ruler } = window;
  const kept = '.note, .say, .case, .do, .avoid, figure, table, .steps > li';
  const leaders = 'h2, h3, h4, .kind, .m';

  const endOf = (flow: Element, element: Element) => {
    const rects = [...element.getClientRects()];
    const last = rects.at(-1) ?? element.getBoundingClientRect();
    return { page: ruler.pageOf(flow, last), bottom: last.bottom - flow.getBoundingClientRect().top };
  };

  /** Headings and margin notes whose text went to the next page follow it. */
  const followText = (flow: Element, page: number): number => {
    let pushed = 0;
    for (const leader of flow.querySelectorAll(leaders)) {
      if (ruler.startOf(flow, leader) !== page) continue;
      const next = ruler.firstLineFrom(flow, leader.nextElementSibling);
      if (next && next.page > page && ruler.breakBefore(flow, leader.nextElementSibling ?? leader)) pushed++;
    }
    return pushed;
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

  window.settlePage = (flow, page, zone, spacer) => {
    let pushed = 0;
    for (let round = 0; round < 6; round++) {
      const zoneTop = zone.getBoundingClientRect().top - flow.getBoundingClientRect().top;
      const changed =
        followText(flow, page) ||
        clearBoxes(flow, page, zoneTop) ||
        keepLinesTogether(flow, page, zone, spacer);
      if (changed === 0) break;
      pushed += changed;
    }
    return pushed;
  };
}
