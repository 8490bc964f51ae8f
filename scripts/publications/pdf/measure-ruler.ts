/** A line of text on a page: `page` counts from 0 within its flow, `top` and `bottom` are px from the page's top. */
export type Line = { readonly page: number; readonly top: number; readonly bottom: number };

/** Where things lie, asked inside the browser while each flow is a row of columns, one for each page. */
export type Ruler = {
  /** Height of a column in px. */
  readonly height: number;
  /** Page of a rectangle within its flow, from 0. */
  pageOf(flow: Element, rect: DOMRect): number;
  /** Number of pages of a flow. */
  pagesOf(flow: Element): number;
  /** Page on which an element begins. */
  startOf(flow: Element, element: Element): number;
  /** Lines of the running text of an element, without notes and margin notes; merged per page and height. */
  linesOf(flow: Element, element: Element): Line[];
  /** First piece of text of an element or of what follows it. */
  firstLineFrom(flow: Element, element: Element | null): Line | null;
  /** Lets the chain of headings and margin notes that belongs to an element begin a page; false if it did before. */
  breakBefore(flow: Element, element: Element): boolean;
  /**
   * Takes back breaks that were to begin this page, but begin a later one since more text came before them: they would
   * leave this page nearly empty.
   */
  forgetBreaks(flow: Element, page: number): void;
  /** Runs a change; when it gives null, the breaks that it set are taken back. */
  tryBreaks<T>(change: () => T | null): T | null;
};

declare global {
  interface Window {
    ruler: Ruler;
  }
}

/** Runs in the page: puts the ruler at `window.ruler`. Column and gap must be those of the style sheet. */
export function installRuler({ height, gap }: { readonly height: number; readonly gap: number }): void {
  const belongsToNext = 'h1, h2, h3, h4, caption, .kind, .case-title, .lead-in, .m';
  const notRunning = '.m, .feet';

  const isMirrored = document.documentElement.dir === 'rtl';

  // A whole number of px for the width (`clientWidth`) would be a page off after ten pages.
  const pageOf = (flow: Element, rect: DOMRect): number => {
    const box = flow.getBoundingClientRect();
    const start = isMirrored ? box.right - rect.right : rect.left - box.left;
    return Math.floor((start + Math.min(rect.width, 8) / 2 + 1) / (box.width + gap));
  };
  const pagesOf = (flow: Element): number => {
    let last = 0;
    for (const child of flow.children) {
      const rect = [...child.getClientRects()].at(-1);
      if (rect) last = Math.max(last, pageOf(flow, rect));
    }
    return last + 1;
  };
  const startOf = (flow: Element, element: Element): number =>
    pageOf(flow, element.getClientRects()[0] ?? element.getBoundingClientRect());

  const textRects = function* (element: Element): Generator<DOMRect> {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (text.parentElement?.closest(notRunning)) continue;
      range.selectNodeContents(text);
      for (const rect of range.getClientRects()) if (rect.width > 0) yield rect;
    }
  };
  const lineOf = (flow: Element, rect: DOMRect): Line => {
    const { top } = flow.getBoundingClientRect();
    return { page: pageOf(flow, rect), top: rect.top - top, bottom: rect.bottom - top };
  };

  const linesOf = (flow: Element, element: Element): Line[] => {
    const lines: Line[] = [];
    for (const rect of textRects(element)) {
      const line = lineOf(flow, rect);
      const last = lines.at(-1);
      const middle = (line.top + line.bottom) / 2;
      const isSame = last && last.page === line.page && middle > last.top && middle < last.bottom;
      if (!isSame) lines.push(line);
    }
    return lines;
  };
  const firstLineFrom = (flow: Element, element: Element | null): Line | null => {
    for (let next = element; next; next = next.nextElementSibling) {
      for (const rect of textRects(next)) return lineOf(flow, rect);
    }
    return null;
  };

  const chainStart = (flow: Element, element: Element): Element => {
    let start = element;
    for (;;) {
      const before = start.previousElementSibling;
      if (before?.matches(belongsToNext)) start = before;
      else if (before === null && start.parentElement && start.parentElement !== flow)
        start = start.parentElement;
      else return start;
    }
  };
  const breaks: Element[] = [];
  const breakBefore = (flow: Element, element: Element): boolean => {
    const start = chainStart(flow, element);
    if (start.classList.contains('new-page') || start === flow.firstElementChild) return false;
    // What follows was pushed on from the same page; from the new one it may not have to be.
    for (const later of breaks) {
      if (!later.isConnected) continue;
      if (start.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING)
        later.classList.remove('new-page');
    }
    start.classList.add('new-page');
    breaks.push(start);
    return true;
  };
  const forgetBreaks = (flow: Element, page: number): void => {
    for (const start of breaks) {
      if (flow.contains(start) && startOf(flow, start) > page) start.classList.remove('new-page');
    }
  };
  const tryBreaks = <T>(change: () => T | null): T | null => {
    const before = breaks.length;
    const result = change();
    if (result === null) for (const start of breaks.splice(before)) start.classList.remove('new-page');
    return result;
  };

  window.ruler = {
    height,
    pageOf,
    pagesOf,
    startOf,
    linesOf,
    firstLineFrom,
    breakBefore,
    forgetBreaks,
    tryBreaks,
  };
}
