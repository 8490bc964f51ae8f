/** What was done to all chapters: see `Measured`. */
export type SettledFlows = {
  readonly notes: number;
  readonly pushed: number;
  readonly tightened: number;
  readonly problems: readonly string[];
};

/**
 * Runs in the page: places notes and margin notes of each chapter. The text of a chapter begins on the left. A last
 * page with a few lines is won back, if the chapter can be set a little tighter without it.
 */
export function settleFlows({ hasMarginColumn }: { readonly hasMarginColumn: boolean }): SettledFlows {
  const { ruler } = window;
  /** Below this part of a page its text looks forgotten. */
  const RUNT = 1 / 3;
  /** The same where an empty page follows, which would be saved too. */
  const RUNT_BEFORE_BLANK = 1 / 2;
  const STEPS = ['tight', 'tighter'];
  type Placed = ReturnType<typeof window.placeNotes>;

  const endsWithRunt = (flow: Element): boolean => {
    const pages = ruler.pagesOf(flow);
    const last = [...(flow.lastElementChild?.getClientRects() ?? [])].at(-1);
    const filled = ((last?.bottom ?? 0) - flow.getBoundingClientRect().top) / ruler.height;
    return pages > 1 && filled < (pages % 2 === 0 ? RUNT_BEFORE_BLANK : RUNT);
  };
  /** Sets the chapter tighter, in two steps; what was placed before comes back unless that saves a page. */
  const tighten = (flow: Element, untouched: Element): Placed | null => {
    let pages = ruler.pagesOf(flow);
    let best = { nodes: [...flow.childNodes], steps: [] as string[], placed: null as Placed | null };
    for (const [index, step] of STEPS.entries()) {
      flow.classList.add(step);
      flow.replaceChildren(...untouched.cloneNode(true).childNodes);
      const placed = window.placeNotes(flow);
      if (placed.problems.length > 0 || ruler.pagesOf(flow) >= pages) continue;
      pages = ruler.pagesOf(flow);
      best = { nodes: [...flow.childNodes], steps: STEPS.slice(0, index + 1), placed };
      if (!endsWithRunt(flow)) break;
    }
    flow.classList.remove(...STEPS);
    flow.classList.add(...best.steps);
    flow.replaceChildren(...best.nodes);
    return best.placed;
  };

  const sum = { notes: 0, pushed: 0, tightened: 0, problems: [] as string[] };
  for (const flow of document.querySelectorAll('.chapter .flow')) {
    const untouched = flow.cloneNode(true) as Element;
    let placed = window.placeNotes(flow);
    const tight = endsWithRunt(flow) ? tighten(flow, untouched) : null;
    if (tight) {
      placed = tight;
      sum.tightened++;
    }
    sum.notes += placed.notes;
    sum.pushed += placed.pushed;
    sum.problems.push(...placed.problems.map((id) => `note at ${id} fits on no page`));
    // Without a margin column its notes stand in the text, where the browser puts them.
    for (const text of hasMarginColumn ? window.settleMargin(flow, true) : [])
      sum.problems.push(`margin notes are too long: ${text}`);
  }
  return sum;
}
