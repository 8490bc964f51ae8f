declare global {
  interface Window {
    /** Lets a long table begin above the notes of a page which it left for them; true if it does now. */
    breakTable: (flow: Element, page: number) => boolean;
  }
}

/**
 * Runs in the page: puts `window.breakTable`. A table gives way to a float whole. A long one is brought back instead:
 * the notes leave the flow and keep their place at the foot, and the row that would lie under them begins a page.
 */
export function installTableBreaking(): void {
  const { ruler } = window;
  /** A table that is longer than this part of a page may be broken. */
  const LONG = 1 / 2;
  /** Less room than this part of a page is not worth a broken table. */
  const ROOM = 1 / 4;
  const SHORTEST_PART = 2;
  const leaders = 'h2, h3, h4, .lead-in, .m';

  const heightOf = (element: Element): number =>
    [...element.getClientRects()].reduce((sum, rect) => sum + rect.height, 0);
  const zoneOn = (flow: Element, page: number): HTMLElement | undefined =>
    [...flow.querySelectorAll<HTMLElement>('.feet.at-foot')].find(
      (zone) => ruler.startOf(flow, zone) === page,
    );
  /** The long table that begins the page after this one, with the headings that went along. */
  const longTableAfter = (flow: Element, page: number): { table: Element; moved: Element[] } | null => {
    for (const host of flow.querySelectorAll(':scope > table, :scope > .scroll')) {
      const table = host.matches('table') ? host : host.querySelector('table');
      if (!table) continue;
      const moved: Element[] = [host];
      for (let before = host.previousElementSibling; before?.matches(leaders); ) {
        if (ruler.startOf(flow, before) === page + 1) moved.unshift(before);
        before = before.previousElementSibling;
      }
      const previous = moved[0]?.previousElementSibling;
      if (!previous || ruler.startOf(flow, table) !== page + 1) continue;
      const last = [...previous.getClientRects()].at(-1);
      const isFirst = last !== undefined && ruler.pageOf(flow, last) === page;
      const isFree = !table.querySelector('.fnref, [rowspan]');
      if (isFirst && isFree && heightOf(table) > ruler.height * LONG) return { table, moved };
    }
    return null;
  };
  const holderOf = (zone: Element): Element =>
    zone.parentElement?.closest('p, li, h2, h3') ?? zone.parentElement ?? zone;
  /** Takes notes out of the flow without moving them; returns how to put them back. */
  const layDown = (zone: HTMLElement): (() => void) => {
    const spacer = zone.previousElementSibling;
    const style = zone.getAttribute('style') ?? '';
    const before = zone.getBoundingClientRect();
    zone.style.height = `${before.height}px`;
    zone.style.marginInlineStart = '0';
    zone.style.position = 'absolute';
    zone.style.insetBlockStart = '0';
    zone.style.left = '0';
    const holder = holderOf(zone);
    holder.classList.add('holds-feet');
    const after = zone.getBoundingClientRect();
    zone.style.insetBlockStart = `${before.top - after.top}px`;
    zone.style.left = `${before.left - after.left}px`;
    spacer?.classList.add('unused');
    return () => {
      zone.setAttribute('style', style);
      holder.classList.remove('holds-feet');
      spacer?.classList.remove('unused');
    };
  };

  window.breakTable = (flow, page) => {
    const zone = zoneOn(flow, page);
    const found = zone ? longTableAfter(flow, page) : null;
    const previous = found?.moved[0]?.previousElementSibling;
    if (!zone || !found || !previous) return false;
    const origin = flow.getBoundingClientRect().top;
    const place = zone.getBoundingClientRect();
    const foot = [...previous.getClientRects()].at(-1)?.bottom ?? place.top;
    // A place is given from where the holder of the notes begins, which must be the same page of the print.
    if (ruler.startOf(flow, holderOf(zone)) !== page) return false;
    if (place.top - foot < ruler.height * ROOM) return false;
    const pushed = found.moved.filter((element) => element.classList.contains('new-page'));
    for (const element of pushed) element.classList.remove('new-page');
    const putBack = layDown(zone);
    const rows = [...found.table.querySelectorAll('tbody > tr')];
    const fits = rows.findIndex(
      (row) => ruler.startOf(flow, row) > page || row.getBoundingClientRect().bottom > place.top + 1,
    );
    const index = Math.min(fits, rows.length - SHORTEST_PART);
    const row = rows[index];
    if (row && index >= SHORTEST_PART) {
      row.classList.add('new-page');
      const now = zone.getBoundingClientRect();
      const isStill = Math.abs(now.top - place.top) < 2 && Math.abs(now.left - place.left) < 2;
      const last = rows[index - 1]?.getBoundingClientRect();
      const isAbove = last !== undefined && last.bottom <= place.top + 1 && last.top >= origin;
      if (isStill && isAbove && ruler.startOf(flow, found.table) === page && ruler.startOf(flow, row) > page)
        return true;
      row.classList.remove('new-page');
    }
    putBack();
    for (const element of pushed) element.classList.add('new-page');
    return false;
  };
}
