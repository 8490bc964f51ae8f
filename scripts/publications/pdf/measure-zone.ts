/** What a reference needs of its page: its line, or the whole table or box that holds it. */
type Extent = { readonly page: number; readonly top: number; readonly bottom: number };

/** References of one page whose notes stand together, and the reference after them, if there is one. */
export type ZoneGroup = {
  readonly references: readonly Element[];
  readonly next: Element | undefined;
  readonly notes: readonly Element[];
};

export type Zones = {
  extentOf(flow: Element, reference: Element): Extent;
  /** The outermost table or box around a reference: cells and boxes cannot give way to a float inside them. */
  solidAround(reference: Element): Element | null;
  /** Puts the notes of a group at the foot of their page; null if they do not fit, else places pushed on by them. */
  place(flow: Element, group: ZoneGroup): number | null;
  /** Height in px of a zone that holds these notes. */
  heightOf(notes: readonly Element[]): number;
  /** Puts notes directly below a table or box that is longer than a page, or below the paragraph of a long note. */
  placeUnder(solid: Element, notes: readonly Element[]): void;
};

declare global {
  interface Window {
    zones: Zones;
  }
}

/**
 * Runs in the page: puts `window.zones`. A zone is two floats behind the first reference of a page: a spacer without
 * width, down to the zone, and the zone, as wide as the text. Text flows past them, and the notes stay behind
 * their reference in reading order.
 */
export function installZones(): void {
  const { ruler } = window;
  const ROUNDING_PX = 1;
  const solid = 'table, figure, .note, .say, .case, :is(.do, .avoid):not(.divided), .steps > li';

  const solidAround = (reference: Element): Element | null => {
    let box = reference.closest(solid);
    for (let outer = box; outer; outer = outer.parentElement?.closest(solid) ?? null) box = outer;
    return box;
  };
  /** A raised figure hides where its line begins and ends; the sign before it stands on that line. */
  const standIn = (reference: Element): DOMRect => {
    const own = reference.getClientRects()[0] ?? reference.getBoundingClientRect();
    const walker = document.createTreeWalker(
      reference.closest('p, li, h2, h3') ?? reference,
      NodeFilter.SHOW_TEXT,
    );
    walker.currentNode = reference;
    const before = walker.previousNode();
    const length = before?.textContent?.length ?? 0;
    if (!before || length === 0) return own;
    const sign = document.createRange();
    sign.setStart(before, length - 1);
    sign.setEnd(before, length);
    const rect = [...sign.getClientRects()].at(-1);
    return rect && Math.hypot(rect.right - own.left, rect.bottom - own.bottom) < own.height ? rect : own;
  };
  const extentOf = (flow: Element, reference: Element): Extent => {
    const host = solidAround(reference);
    const { top } = flow.getBoundingClientRect();
    const rects = host ? [...host.getClientRects()] : [standIn(reference)];
    const first = rects[0] ?? reference.getBoundingClientRect();
    const lineHeight = host
      ? 0
      : Number.parseFloat(getComputedStyle(reference.parentElement ?? reference).lineHeight);
    const slack = host ? 0 : Math.max(0, (lineHeight - first.height) / 2);
    const bottom = rects.length > 1 ? Number.POSITIVE_INFINITY : first.bottom - top + slack;
    return { page: ruler.pageOf(flow, first), top: first.top - top - slack, bottom };
  };

  const makeZone = (notes: readonly Element[], kind: string, tag: 'span' | 'div'): HTMLElement => {
    const zone = document.createElement(tag);
    zone.className = `feet ${kind}`;
    const list = document.createElement(tag);
    list.className = 'notes';
    for (const note of notes) list.append(note.cloneNode(true));
    zone.append(list);
    return zone;
  };
  const heightOf = (notes: readonly Element[]): number => {
    const bench = document.createElement('div');
    bench.className = 'measuring';
    bench.append(makeZone(notes, 'at-foot', 'div'));
    document.body.append(bench);
    const height = Math.ceil(bench.firstElementChild?.getBoundingClientRect().height ?? 0);
    bench.remove();
    return height;
  };

  /** Highest line of the zone: under its references and upon the line of the next one, which must leave the page. */
  const topOf = (flow: Element, { references, next, notes }: ZoneGroup, page: number): number | null => {
    let top = ruler.height - heightOf(notes) - ROUNDING_PX;
    const following = next ? extentOf(flow, next) : null;
    if (following?.page === page) top = Math.min(top, following.top + ROUNDING_PX);
    const fits = references.every((reference) => {
      const extent = extentOf(flow, reference);
      return extent.page === page && extent.bottom <= top + ROUNDING_PX;
    });
    return fits ? top : null;
  };
  const holds = (flow: Element, zone: Element, { references, next }: ZoneGroup, page: number): boolean => {
    const origin = flow.getBoundingClientRect().top;
    const [rect, ...more] = zone.getClientRects();
    if (!rect || more.length > 0 || ruler.pageOf(flow, rect) !== page) return false;
    if (Math.abs(rect.bottom - origin - ruler.height) > 4) return false;
    if (next && extentOf(flow, next).page === page) return false;
    return references.every((reference) => {
      const extent = extentOf(flow, reference);
      return extent.page === page && extent.bottom <= rect.top - origin + 2 * ROUNDING_PX;
    });
  };

  const insert = (flow: Element, host: Element, notes: readonly Element[], top: number, page: number) => {
    const tag = host.matches(solid) ? 'div' : 'span';
    const spacer = document.createElement(tag);
    spacer.className = 'spacer';
    const zone = makeZone(notes, 'at-foot', tag);
    host.after(spacer, zone);
    const origin = flow.getBoundingClientRect();
    const start = spacer.getBoundingClientRect();
    const pitch = origin.width + Number.parseFloat(getComputedStyle(flow).columnGap);
    const isMirrored = document.documentElement.dir === 'rtl';
    const across = isMirrored ? origin.right - start.right : start.left - origin.left;
    const indent = across - page * pitch;
    spacer.style.height = `${Math.max(0, top - (start.top - origin.top))}px`;
    zone.style.height = `${ruler.height - top - ROUNDING_PX}px`;
    if (Math.abs(indent) > 0.5) zone.style.marginInlineStart = `${-indent}px`;
    return { spacer, zone };
  };

  const placeGroup = (flow: Element, group: ZoneGroup): number | null => {
    const [anchor] = group.references;
    if (!anchor) return null;
    const { page } = extentOf(flow, anchor);
    const top = topOf(flow, group, page);
    if (top === null) return null;
    const host = solidAround(anchor) ?? anchor.closest('sup') ?? anchor;
    const { spacer, zone } = insert(flow, host, group.notes, top, page);
    if (holds(flow, zone, group, page)) {
      const pushed = window.settlePage(flow, page, { zone, spacer });
      if (holds(flow, zone, group, page)) return pushed;
    }
    spacer.remove();
    zone.remove();
    return null;
  };

  window.zones = {
    extentOf,
    solidAround,
    place: (flow, group) => ruler.tryBreaks(() => placeGroup(flow, group)),
    heightOf,
    placeUnder: (box, notes) =>
      box.after(makeZone(notes, box.matches(solid) ? 'under' : 'under of-text', 'div')),
  };
}
