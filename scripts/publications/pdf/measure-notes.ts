/** How the notes of one flow were placed; `problems` names notes that fit nowhere. */
export type NotePlacement = { readonly notes: number; readonly pushed: number; readonly problems: string[] };

export type NotePlacer = (flow: Element) => NotePlacement;

declare global {
  interface Window {
    placeNotes: NotePlacer;
  }
}

/**
 * Runs in the page: puts `window.placeNotes`. Behind the first reference of a page come two floats: a spacer without
 * width, down to the note zone, and the zone, as wide as the text, with all notes of the page. Text flows past
 * them, and the notes stay behind their reference in reading order. `window.settlePage` mends what a zone cuts off.
 */
export function installNotePlacer(): void {
  const { ruler } = window;
  const MARGIN_PX = 1;

  const solid = 'table, figure, .note, .say, .case, .do, .avoid';

  /** The outermost table or box around a reference: cells and boxes cannot give way to a float inside them. */
  const solidAround = (reference: Element): Element | null => {
    let box = reference.closest(solid);
    for (let outer = box; outer; outer = outer.parentElement?.closest(solid) ?? null) box = outer;
    return box;
  };
  /** Where the floats go: behind the reference, or behind the table or box that holds it. */
  const hostOf = (reference: Element): Element =>
    solidAround(reference) ?? reference.closest('sup') ?? reference;
  /** The part of the page a reference needs: its line, or its whole table. */
  const extentOf = (flow: Element, reference: Element) => {
    const host = solidAround(reference);
    const { top } = flow.getBoundingClientRect();
    const rects = host ? [...host.getClientRects()] : [...reference.getClientRects()];
    const first = rects[0] ?? reference.getBoundingClientRect();
    const last = rects.at(-1) ?? first;
    const lineHeight = host ? 0 : Number.parseFloat(getComputedStyle(host ?? parentOf(reference)).lineHeight);
    const slack = host ? 0 : Math.max(0, (lineHeight - first.height) / 2);
    const bottom = rects.length > 1 ? Number.POSITIVE_INFINITY : last.bottom - top + slack;
    return { page: ruler.pageOf(flow, first), top: first.top - top - slack, bottom };
  };
  const parentOf = (element: Element): Element => element.parentElement ?? element;

  const makeZone = (notes: readonly Element[], class_: string, tag: 'span' | 'div'): HTMLElement => {
    const zone = document.createElement(tag);
    zone.className = `feet ${class_}`;
    const list = document.createElement(tag);
    list.className = 'notes';
    for (const note of notes) list.append(note.cloneNode(true));
    zone.append(list);
    return zone;
  };

  window.placeNotes = (flow) => {
    const problems: string[] = [];
    let pushed = 0;
    const bodies = flow.parentElement?.querySelector<HTMLTemplateElement>('template.notes')?.content;
    const references = [...flow.querySelectorAll('.fnref.first')];
    const noteOf = (reference: Element | undefined): Element[] => {
      const id = reference?.getAttribute('href')?.slice(1) ?? '';
      const body = bodies?.querySelector(`#${CSS.escape(id)}`);
      return body ? [body] : [];
    };

    const bench = document.createElement('div');
    bench.className = 'measuring';
    document.body.append(bench);
    const heightOf = (notes: readonly Element[]): number => {
      bench.replaceChildren(makeZone(notes, 'at-foot', 'div'));
      const height = Math.ceil(bench.firstElementChild?.getBoundingClientRect().height ?? 0);
      bench.replaceChildren();
      return height;
    };

    /** Tries to put the notes of references `first`…`last` at the foot of their page. */
    const placeZone = (first: number, last: number): boolean => {
      const group = references.slice(first, last + 1);
      const [anchor] = group;
      const next = references[last + 1];
      if (!anchor) return false;
      const extent = extentOf(flow, anchor);
      const notes = group.flatMap(noteOf);
      let top = ruler.height - heightOf(notes) - MARGIN_PX;
      if (next) {
        const following = extentOf(flow, next);
        if (following.page === extent.page) top = Math.min(top, following.top - MARGIN_PX);
      }
      const fits = group.every((reference) => {
        const own = extentOf(flow, reference);
        return own.page === extent.page && own.bottom <= top + MARGIN_PX;
      });
      if (!fits) return false;

      const host = hostOf(anchor);
      const tag = host.matches(solid) ? 'div' : 'span';
      const spacer = document.createElement(tag);
      spacer.className = 'spacer';
      const zone = makeZone(notes, 'at-foot', tag);
      host.after(spacer, zone);
      const origin = flow.getBoundingClientRect();
      const start = spacer.getBoundingClientRect();
      const indent = start.left - origin.left - extent.page * pitch(flow);
      spacer.style.height = `${Math.max(0, top - (start.top - origin.top))}px`;
      zone.style.height = `${ruler.height - top - MARGIN_PX}px`;
      if (Math.abs(indent) > 0.5) zone.style.marginInlineStart = `${-indent}px`;

      const remove = () => {
        spacer.remove();
        zone.remove();
      };
      if (!holds(zone, group, next, extent.page)) {
        remove();
        return false;
      }
      pushed += window.settlePage(flow, extent.page, zone, spacer);
      if (holds(zone, group, next, extent.page)) return true;
      remove();
      return false;
    };
    const holds = (
      zone: Element,
      group: readonly Element[],
      next: Element | undefined,
      page: number,
    ): boolean => {
      const rects = [...zone.getClientRects()];
      const [rect] = rects;
      if (!rect || rects.length > 1 || ruler.pageOf(flow, rect) !== page) return false;
      const bottom = rect.bottom - flow.getBoundingClientRect().top;
      if (Math.abs(bottom - ruler.height) > 4) return false;
      if (next && extentOf(flow, next).page === page) return false;
      return group.every((reference) => {
        const own = extentOf(flow, reference);
        return own.page === page && own.bottom <= rect.top - flow.getBoundingClientRect().top + 2;
      });
    };

    let first = 0;
    let attempts = 0;
    while (first < references.length && attempts < 20 * references.length + 20) {
      attempts++;
      const reference = references[first];
      if (!reference) break;
      const { page } = extentOf(flow, reference);
      let last = first;
      for (let next = references[last + 1]; next && extentOf(flow, next).page === page; ) {
        last++;
        next = references[last + 1];
      }
      const placed = keepTableWhole(flow, reference)
        ? 'again'
        : range(last, first).find((end) => placeZone(first, end));
      if (placed === 'again') continue;
      if (placed !== undefined) {
        first = placed + 1;
        continue;
      }
      const table = solidAround(reference);
      if (table && !fitsOnePage(table)) {
        const inside = references.filter((other) => table.contains(other));
        table.after(makeZone(inside.flatMap(noteOf), 'under', 'div'));
        first += inside.length;
        continue;
      }
      const block = table ?? reference.closest('p, li, h2, h3') ?? reference;
      if (ruler.breakBefore(flow, block)) {
        pushed++;
        continue;
      }
      problems.push(reference.id || reference.getAttribute('href') || '?');
      first++;
    }
    bench.remove();
    return { notes: references.length, pushed, problems };
  };

  const pitch = (flow: Element): number =>
    flow.clientWidth + Number.parseFloat(getComputedStyle(flow).columnGap);
  const range = (from: number, to: number): number[] =>
    Array.from({ length: from - to + 1 }, (_, index) => from - index);
  const fitsOnePage = (element: Element): boolean =>
    [...element.getClientRects()].reduce((sum, rect) => sum + rect.height, 0) < ruler.height * 0.8;
  /** A table that carries notes is not divided, if it can be helped. */
  const keepTableWhole = (flow: Element, reference: Element): boolean => {
    const table = solidAround(reference);
    if (!table || table.classList.contains('whole') || !fitsOnePage(table)) return false;
    table.classList.add('whole');
    return flow.contains(table);
  };
}
