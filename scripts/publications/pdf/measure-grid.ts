/** The lines on which running text stands on every page of a flow, from the head of its column. */
export type Grid = {
  /** Sets the spaces of a flow so that what follows a box, table or list stands on a line again. */
  align(flow: Element): void;
  /** The same once more for one page, where a page that begins or ends inside a block has moved its lines. */
  snap(flow: Element, page: number): void;
  /** Height of a line in px, as it is laid out. */
  lineOf(flow: Element): number;
};

declare global {
  interface Window {
    grid: Grid;
  }
}

/**
 * Runs in the page: puts `window.grid`. Margins are lost at the head and the foot of a page, so everything that is
 * made up for lies below a block: then its top and its next one's are whole lines apart wherever it stands. Items of
 * lists give way first, as long as it is not seen; what is left is shared by the spaces around boxes and tables.
 */
export function installGrid(): void {
  const { ruler } = window;
  const onLines = 'p, h2, h3, h4, blockquote, ul, ol:not(.steps)';
  const leaders = 'h2, h3, h4, .lead-in';
  const lists = 'ul, ol:not(.steps), .check, .checklist, .do, .avoid, .fill.rows-1';
  /** Items of a list are moved apart and together by no more than this part of a line. */
  const LOOSEST = 0.14;
  const TIGHTEST = -0.08;
  /** Of a space that may shrink, this part is left at least; of that above a heading, more. */
  const NARROWEST = { text: 0.6, heading: 0.85 };
  /** The smallest part of a px that layout knows; what differs by less than `SEEN_PX` stands on its line. */
  const STEP_PX = 1 / 64;
  const SEEN_PX = 0.3;
  type Block = { readonly element: HTMLElement; readonly top: number; readonly bottom: number };
  /** Blocks from one that begins on a line to the next one that does. */
  type Chain = readonly Block[];

  const isInFlow = (element: Element): boolean => {
    if (element.matches('.feet.at-foot, .spacer, .filler')) return false;
    return element.getBoundingClientRect().height > 0;
  };
  const lineOf = (flow: Element): number =>
    Math.floor(Number.parseFloat(getComputedStyle(flow).lineHeight) / STEP_PX) * STEP_PX;
  const missing = (chain: Chain, line: number): number => {
    const length = (chain.at(-1)?.top ?? 0) - (chain[0]?.top ?? 0);
    const rest = Math.ceil(length / line - SEEN_PX / line) * line - length;
    return Math.abs(rest) < SEEN_PX ? 0 : rest;
  };

  /** Reads the blocks of a flow as if it were one long page. */
  const readChains = (flow: HTMLElement): Chain[] => {
    const blocks = [...flow.children].flatMap((child): Block[] => {
      const { top, bottom, height } = child.getBoundingClientRect();
      return height > 0 && child instanceof HTMLElement ? [{ element: child, top, bottom }] : [];
    });
    const chains: Block[][] = [];
    for (const block of blocks) {
      chains.at(-1)?.push(block);
      if (chains.length === 0 || block.element.matches(onLines)) chains.push([block]);
    }
    return chains.filter((chain) => chain.length > 1);
  };

  /** Spaces between the items of a list; items without any stand on lines themselves. */
  const countGaps = (list: Element): number =>
    [...list.querySelectorAll('li')].filter(
      (item) =>
        item.nextElementSibling !== null && Number.parseFloat(getComputedStyle(item).marginBlockEnd) > 0,
    ).length;
  /** Moves items apart or together by as much as brings the text below their list nearest to a line. */
  const loosen = (chain: Chain, line: number): void => {
    const found = chain.slice(0, -1).filter(({ element }) => element.matches(lists));
    const gaps = found.reduce((sum, { element }) => sum + countGaps(element), 0);
    const rest = missing(chain, line);
    if (gaps === 0 || rest === 0) return;
    const closer = (rest - line) / gaps;
    const wider = Math.min(rest / (gaps + 1), LOOSEST * line);
    const shift = closer >= TIGHTEST * line && -closer < wider ? closer : wider;
    const px = Math.floor(shift / STEP_PX) * STEP_PX;
    for (const { element } of found) element.style.setProperty('--apart', `${px}px`);
  };
  /** Shares what is left among the spaces of a chain; a heading keeps its distance to what it leads. */
  const share = (chain: Chain, line: number): (() => void)[] => {
    const rest = missing(chain, line);
    if (rest === 0) return [];
    const pairs = chain.slice(1).flatMap((after, index) => {
      const before = chain[index];
      return before ? [{ before, gap: after.top - before.bottom }] : [];
    });
    const free = pairs.filter(({ before }) => !before.element.matches(leaders));
    const taken = free.length > 0 ? free : pairs.slice(-1);
    const part = rest / taken.length;
    return taken.map(({ before, gap }) => () => {
      before.element.style.marginBlockEnd = `${gap + part}px`;
    });
  };

  const align = (flow: Element): void => {
    if (!(flow instanceof HTMLElement)) return;
    const line = lineOf(flow);
    // One column that is higher than any chapter.
    flow.style.blockSize = '1000000px';
    for (const chain of readChains(flow)) loosen(chain, line);
    for (const change of readChains(flow).flatMap((chain) => share(chain, line))) change();
    flow.style.blockSize = '';
  };

  /** Sets the space between two blocks; one that shrinks is not held open by the lower block. */
  const setGap = (before: HTMLElement, after: HTMLElement, gap: number): void => {
    before.style.marginBlockEnd = `${gap}px`;
    if (Number.parseFloat(getComputedStyle(after).marginBlockStart) > gap) after.style.marginBlockStart = '0';
  };
  const snapBlock = (flow: Element, before: HTMLElement, after: HTMLElement, line: number): void => {
    const origin = flow.getBoundingClientRect().top;
    const kind = after.matches('h2, h3, h4') ? 'heading' : 'text';
    for (const narrowest of [NARROWEST[kind], 1]) {
      const { top } = after.getClientRects()[0] ?? after.getBoundingClientRect();
      const above = [...before.getClientRects()].at(-1);
      const down = (top - origin) % line;
      if (!above || Math.min(down, line - down) < SEEN_PX) return;
      const gap = top - above.bottom;
      const isNearer = down < line / 2 && gap - down >= gap * narrowest;
      setGap(before, after, isNearer ? gap - down : gap - down + line);
    }
  };
  const snap = (flow: Element, page: number): void => {
    const line = lineOf(flow);
    let before: HTMLElement | null = null;
    for (const child of flow.children) {
      if (!(child instanceof HTMLElement) || !isInFlow(child)) continue;
      const start = ruler.startOf(flow, child);
      if (start > page) return;
      const last = [...(before?.getClientRects() ?? [])].at(-1);
      const isBelow = start === page && last !== undefined && ruler.pageOf(flow, last) === page;
      if (before && isBelow && child.matches(onLines)) snapBlock(flow, before, child, line);
      before = child;
    }
  };

  window.grid = { align, snap, lineOf };
}
