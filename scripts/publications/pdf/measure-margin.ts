declare global {
  interface Window {
    /** Settles the margin notes of a flow; returns the ids or words of those that fit on no page. */
    settleMargin: (flow: Element, firstPageIsVerso: boolean) => string[];
  }
}

/**
 * Runs in the page: puts `window.settleMargin`. Each margin note stands at the first line of its paragraph, on the
 * outer side; notes that would touch move down, and up again from the foot of the page.
 */
export function installMarginSettler(): void {
  const { ruler } = window;
  const GAP_PX = 8;
  type Note = { element: HTMLElement; wanted: number; height: number; anchor: number };

  const notesByPage = (flow: Element, firstPageIsVerso: boolean): Map<number, Note[]> => {
    const pages = new Map<number, Note[]>();
    const origin = flow.getBoundingClientRect().top;
    for (const element of flow.querySelectorAll<HTMLElement>('.m')) {
      const line = ruler.firstLineFrom(flow, element.nextElementSibling);
      const page = line?.page ?? ruler.startOf(flow, element);
      const isVerso = (page % 2 === 0) === firstPageIsVerso;
      element.classList.add(isVerso ? 'on-verso' : 'on-recto');
      const anchor = element.getBoundingClientRect().top - origin;
      const height = element.firstElementChild?.getBoundingClientRect().height ?? 0;
      const wanted = Math.max(0, line?.top ?? anchor);
      pages.set(page, [...(pages.get(page) ?? []), { element, wanted, height, anchor }]);
    }
    return pages;
  };

  /** Tops of the notes of one page, or null if they are higher than the page together. */
  const stack = (notes: readonly Note[]): number[] | null => {
    const tops: number[] = [];
    let free = 0;
    for (const note of notes) {
      const top = Math.max(note.wanted, free);
      tops.push(top);
      free = top + note.height + GAP_PX;
    }
    let limit = ruler.height;
    for (let index = notes.length - 1; index >= 0; index--) {
      const height = notes[index]?.height ?? 0;
      tops[index] = Math.min(tops[index] ?? 0, limit - height);
      limit = (tops[index] ?? 0) - GAP_PX;
    }
    return (tops[0] ?? 0) < -1 ? null : tops;
  };

  window.settleMargin = (flow, firstPageIsVerso) => {
    const problems: string[] = [];
    for (const notes of notesByPage(flow, firstPageIsVerso).values()) {
      const tops = stack(notes);
      if (tops === null) problems.push(notes.map(({ element }) => element.textContent).join(' | '));
      for (const [index, { element, anchor }] of notes.entries()) {
        element.style.setProperty('--drop', `${(tops?.[index] ?? anchor) - anchor}px`);
      }
    }
    return problems;
  };
}
