declare global {
  interface Window {
    /** Lets the line of a reference begin the next page; false where a part of the paragraph would be too short. */
    splitBefore: (flow: Element, reference: Element) => boolean;
    /**
     * Ends a paragraph's part of a page below the line whose foot is `bottom`; the rest begins the next page. False,
     * and nothing changed, where the browser takes the whole paragraph there.
     */
    endPageAt: (flow: Element, paragraph: Element, bottom: number) => boolean;
    /** Takes back the ends of pages in paragraphs that were pushed on to this page since. */
    forgetEnds: (flow: Element, page: number) => void;
    /** Divides a tall box that left much of a page empty; true if it now begins on that page. */
    divideInto: (flow: Element, page: number) => boolean;
  }
}

/** Runs in the page: puts `window.splitBefore` and `window.divideInto`, which fill pages that would stay half empty. */
export function installSplitting(): void {
  const { ruler } = window;
  const SHORTEST_PART = 2;
  /** A page that keeps more room than this part of its height looks unfinished. */
  const MUCH_ROOM = 2 / 5;
  const leaders = 'h2, h3, h4, .lead-in, .m';
  const divisible = '.case, .do, .avoid';

  /** Two floats at the start of a paragraph: one without width down to the line, one that fills the page below it. */
  const block = (flow: Element, paragraph: Element, top: number): HTMLElement[] | null => {
    const make = (name: string, height: number): HTMLElement => {
      const float = document.createElement('span');
      float.className = name;
      float.style.height = `${height}px`;
      return float;
    };
    const page = ruler.startOf(flow, paragraph);
    const start = paragraph.getClientRects()[0]?.top ?? 0;
    const drop = make('spacer', top - (start - flow.getBoundingClientRect().top));
    const floats = [drop, make('filler', ruler.height - top - 1)];
    paragraph.prepend(...floats);
    if (ruler.linesOf(flow, paragraph)[0]?.page === page) return floats;
    for (const float of floats) float.remove();
    return null;
  };

  window.endPageAt = (flow, paragraph, bottom) => block(flow, paragraph, bottom) !== null;

  window.splitBefore = (flow, reference) => {
    const paragraph = reference.closest('p, li');
    if (!paragraph || paragraph.querySelector('p, li, .filler')) return false;
    const { page, top } = window.zones.extentOf(flow, reference);
    const lines = ruler.linesOf(flow, paragraph);
    const stay = lines.filter((line) => line.page < page || (line.page === page && line.top < top - 2));
    const last = stay.filter((line) => line.page === page).at(-1);
    if (!last || stay[0]?.page !== page) return false;
    if (stay.length < SHORTEST_PART || lines.length - stay.length < SHORTEST_PART) return false;
    const floats = block(flow, paragraph, last.bottom);
    if (floats === null) return false;
    if (window.zones.extentOf(flow, reference).page > page) return true;
    for (const float of floats) float.remove();
    return false;
  };

  window.forgetEnds = (flow, page) => {
    for (const filler of flow.querySelectorAll('.filler')) {
      const paragraph = filler.parentElement;
      if (!paragraph || ruler.startOf(flow, paragraph) !== page) continue;
      filler.previousElementSibling?.remove();
      filler.remove();
    }
  };

  const footOf = (flow: Element, page: number): number => {
    const { top } = flow.getBoundingClientRect();
    const rects = [...flow.children].flatMap((child) => [...child.getClientRects()]);
    return Math.max(
      ...rects.filter((rect) => ruler.pageOf(flow, rect) === page).map((rect) => rect.bottom - top),
    );
  };

  window.divideInto = (flow, page) => {
    const children = [...flow.children];
    const next = children.findIndex((child) => ruler.startOf(flow, child) === page + 1);
    const box = children.slice(Math.max(0, next)).find((child) => !child.matches(leaders));
    if (next < 0 || !box?.matches(divisible)) return false;
    if (ruler.height - footOf(flow, page) < ruler.height * MUCH_ROOM) return false;
    box.classList.add('divided');
    if (ruler.startOf(flow, box) === page) return true;
    box.classList.remove('divided');
    return false;
  };
}
