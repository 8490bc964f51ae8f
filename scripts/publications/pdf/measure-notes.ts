/** How the notes of one flow were placed; `problems` names notes that fit nowhere. */
export type NotePlacement = { readonly notes: number; readonly pushed: number; readonly problems: string[] };

declare global {
  interface Window {
    placeNotes: (flow: Element) => NotePlacement;
  }
}

/**
 * Runs in the page: puts `window.placeNotes`. Page by page, since what is pushed on changes only later ones, as
 * many notes as fit go to the foot; a reference whose note does not fit moves its line and those after it to the
 * next page, or where that is not possible its paragraph, table or box.
 */
export function installNotePlacer(): void {
  const { ruler, zones } = window;
  /** A note that takes more than this part of a page is too long for its foot. */
  const LONG = 2 / 3;

  const fitsOnePage = (element: Element): boolean =>
    [...element.getClientRects()].reduce((sum, rect) => sum + rect.height, 0) < ruler.height * 0.8;
  /** A table or box that carries notes is not divided, if it can be helped; true if that is new. */
  const keepWhole = (solid: Element | null): boolean => {
    if (!solid || solid.classList.contains('whole') || !fitsOnePage(solid)) return false;
    solid.classList.add('whole');
    return true;
  };

  window.placeNotes = (flow) => {
    const bodies = flow.parentElement?.querySelector<HTMLTemplateElement>('template.notes')?.content;
    const noteOf = (reference: Element): Element[] => {
      const id = reference.getAttribute('href')?.slice(1) ?? '';
      const body = bodies?.getElementById(id);
      return body ? [body] : [];
    };
    const references = [...flow.querySelectorAll('.fnref.first')];
    const problems: string[] = [];
    let pushed = 0;

    /** Places the notes from `first` on, with as many of the same page as fit; returns how many were placed. */
    const placeFrom = (first: number, page: number): number => {
      let end = first + 1;
      for (
        let next = references[end];
        next && zones.extentOf(flow, next).page === page;
        next = references[end]
      )
        end++;
      for (; end > first; end--) {
        const group = references.slice(first, end);
        const moved = zones.place(flow, {
          references: group,
          next: references[end],
          notes: group.flatMap(noteOf),
        });
        if (moved === null) continue;
        pushed += moved;
        return end - first;
      }
      return 0;
    };

    /** A note longer than most of a page stands below its paragraph, with those after it, and goes on over pages. */
    const placeLong = (reference: Element): number => {
      if (zones.heightOf(noteOf(reference)) < ruler.height * LONG) return 0;
      const host = reference.closest('.flow > *');
      if (!host) return 0;
      const after = references.slice(references.indexOf(reference)).filter((other) => host.contains(other));
      zones.placeUnder(host, after.flatMap(noteOf));
      return after.length;
    };

    let first = 0;
    /** Gives the notes of one page their place; a reference that is pushed on is not of this page any more. */
    const settleNotes = (page: number): void => {
      for (let attempt = 0; attempt < 4 * references.length; attempt++) {
        const reference = references[first];
        if (!reference || zones.extentOf(flow, reference).page > page) return;
        const solid = zones.solidAround(reference);
        const long = solid ? 0 : placeLong(reference);
        first += long;
        if (long > 0) window.grid.snap(flow, page);
        if (long > 0 || keepWhole(solid)) continue;
        const placed = placeFrom(first, page);
        if (placed > 0) {
          first += placed;
        } else if (solid && !fitsOnePage(solid)) {
          const inside = references.filter((other) => solid.contains(other));
          zones.placeUnder(solid, inside.flatMap(noteOf));
          first += inside.length;
        } else if (!solid && window.splitBefore(flow, reference)) {
          pushed++;
        } else if (ruler.breakBefore(flow, solid ?? reference.closest('p, li, h2, h3') ?? reference)) {
          pushed++;
        } else {
          problems.push(reference.id);
          first++;
        }
      }
    };

    window.grid.align(flow);
    for (let page = 0; page < ruler.pagesOf(flow); page++) {
      window.forgetEnds(flow, page);
      ruler.forgetBreaks(flow, page);
      window.grid.snap(flow, page);
      window.divideInto(flow, page);
      pushed += window.settlePage(flow, page, null);
      const before = pushed;
      settleNotes(page);
      // What a note took to the next page may have left its heading behind.
      if (pushed > before) pushed += window.followText(flow, page);
      window.breakTable(flow, page);
    }
    for (const reference of references.slice(first)) problems.push(reference.id);
    return { notes: references.length, pushed, problems };
  };
}
