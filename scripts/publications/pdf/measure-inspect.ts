/** Faults that are left on the measured pages; each list names ids or the first words of its places. */
export type Inspection = {
  /** Headings with fewer than two lines of their text below them on the page. */
  readonly stranded: readonly string[];
  /** Paragraphs and items that leave a single first line at the foot of a page. */
  readonly orphans: readonly string[];
  /** Paragraphs and items that carry a single last line to the head of a page. */
  readonly widows: readonly string[];
  /** Paragraphs with a hole between two of their lines. */
  readonly torn: readonly string[];
  /** Paragraphs of the running text whose lines stand beside those of the grid. */
  readonly adrift: readonly string[];
  /** Pages filled to less than a fifth, the last one of a chapter aside. */
  readonly sparse: readonly string[];
  /** Margin notes of one page that lie upon each other. */
  readonly overlaps: readonly string[];
  /** Notes that stand nowhere, twice or out of their order. */
  readonly lost: readonly string[];
  /** Text that leaves its column or page, or lies under notes. */
  readonly overflows: readonly string[];
};

/**
 * Runs in the page: looks at the settled chapters as a reader would, without regard to how they were settled. One
 * walk over the text, so that it takes as long for each page of a long book as of a short one.
 */
export function inspectPages(): Inspection {
  const { grid, ruler } = window;
  const SPARSE = 1 / 5;
  const ROUNDING_PX = 2;
  /** 0.15 mm. */
  const BESIDE_PX = 0.57;
  const running = 'p, li, dt, dd, blockquote';
  const headings = 'h2, h3, h4, .kind, .case-title, .lead-in';
  type Line = { page: number; top: number; bottom: number; block: Element };
  const found = {
    stranded: [] as string[],
    orphans: [] as string[],
    widows: [] as string[],
    torn: [] as string[],
    adrift: [] as string[],
    sparse: [] as string[],
    overlaps: [] as string[],
    lost: [] as string[],
    overflows: [] as string[],
  };
  const nameOf = (flow: Element, element: Element): string => {
    const place = element.id || (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 50);
    return `${flow.closest('.chapter')?.getAttribute('data-chapter') ?? ''}: ${place}`;
  };

  const readLines = (flow: Element): Line[] => {
    const { left, right, top, width: column } = flow.getBoundingClientRect();
    const isMirrored = document.documentElement.dir === 'rtl';
    const pitch = column + Number.parseFloat(getComputedStyle(flow).columnGap);
    const zones = new Map<number, number>();
    for (const zone of flow.querySelectorAll('.feet.at-foot')) {
      const rect = zone.getBoundingClientRect();
      zones.set(ruler.pageOf(flow, rect), rect.top - top);
    }
    const lines: Line[] = [];
    const walker = document.createTreeWalker(flow, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (!parent || (text.textContent ?? '').trim() === '' || parent.closest('.m, .vh, svg')) continue;
      const block = parent.closest(`${running}, h2, h3, h4, caption, figcaption, th, td, .feet`) ?? flow;
      const isNote = block.matches('.feet.at-foot');
      range.selectNodeContents(text);
      let isOut = false;
      for (const rect of range.getClientRects()) {
        if (rect.width === 0) continue;
        const page = ruler.pageOf(flow, rect);
        const line = { page, top: rect.top - top, bottom: rect.bottom - top, block };
        const start = (isMirrored ? right - rect.right : rect.left - left) - page * pitch;
        const foot = isNote ? ruler.height : Math.min(ruler.height, zones.get(page) ?? ruler.height);
        // Letters reach out of their line box, so its middle decides what lies too low.
        const middle = (line.top + line.bottom) / 2;
        isOut ||= start < -ROUNDING_PX || start + rect.width > column + ROUNDING_PX || middle > foot;
        const last = lines.at(-1);
        const isSame =
          last?.block === block && last.page === page && middle > last.top && middle < last.bottom;
        if (!isNote && !isSame) lines.push(line);
      }
      if (isOut) found.overflows.push(nameOf(flow, isNote ? parent : block));
    }
    return lines;
  };

  const judgeBlock = (flow: Element, block: Element, lines: readonly Line[]): void => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last || first.page === last.page) return;
    const alone = (page: number) => lines.filter((line) => line.page === page).length === 1;
    if (alone(first.page)) found.orphans.push(nameOf(flow, block));
    if (alone(last.page)) found.widows.push(nameOf(flow, block));
  };
  const judgeWhole = (flow: Element, block: Element, lines: readonly Line[]): void => {
    const isTorn = lines.some(({ page, top, bottom }, index) => {
      const next = lines[index + 1];
      return next?.page === page && next.top - bottom > bottom - top;
    });
    if (isTorn) found.torn.push(nameOf(flow, block));
  };
  const judgeBlocks = (flow: Element, lines: readonly Line[]): void => {
    const byBlock = new Map<Element, Line[]>();
    for (const line of lines) {
      const own = byBlock.get(line.block);
      if (own) own.push(line);
      else byBlock.set(line.block, [line]);
    }
    for (const [block, own] of byBlock) {
      if (block.matches(running)) judgeBlock(flow, block, own);
      if (block.matches('p')) judgeWhole(flow, block, own);
    }
  };
  const judgeHeadings = (flow: Element, lines: readonly Line[]): void => {
    for (const [index, line] of lines.entries()) {
      if (!line.block.matches(headings) || lines[index + 1]?.block === line.block) continue;
      let below = 0;
      let next = index + 1;
      for (; lines[next]?.page === line.page && below < 2; next++)
        if (!lines[next]?.block.matches(headings)) below++;
      const showsPicture = line.block.nextElementSibling?.querySelector('svg, img') != null;
      if (below < 2 && next < lines.length && !showsPicture) found.stranded.push(nameOf(flow, line.block));
    }
  };
  const judgeGrid = (flow: Element): void => {
    const line = grid.lineOf(flow);
    const { top: origin } = flow.getBoundingClientRect();
    const isBeside = (place: number): boolean => {
      const rest = (((place - origin) % line) + line) % line;
      return Math.min(rest, line - rest) > BESIDE_PX;
    };
    for (const paragraph of flow.querySelectorAll(':scope > p:not(.small)')) {
      const rects = [...paragraph.getClientRects()];
      // What goes on reaches to the foot of its page.
      const places = [...rects.map(({ top }) => top), rects.at(-1)?.bottom ?? origin];
      if (places.some(isBeside)) found.adrift.push(nameOf(flow, paragraph));
    }
  };
  const judgeFilling = (flow: Element, lines: readonly Line[]): void => {
    const pages = ruler.pagesOf(flow);
    const feet = new Map<number, number>();
    const fill = (page: number, bottom: number) => feet.set(page, Math.max(feet.get(page) ?? 0, bottom));
    for (const { page, bottom } of lines) fill(page, bottom);
    const { top } = flow.getBoundingClientRect();
    for (const picture of flow.querySelectorAll('figure, svg, img, .feet.under')) {
      for (const rect of picture.getClientRects()) fill(ruler.pageOf(flow, rect), rect.bottom - top);
    }
    for (let page = 0; page < pages - 1; page++) {
      if ((feet.get(page) ?? 0) < ruler.height * SPARSE)
        found.sparse.push(`${nameOf(flow, flow)} page ${page + 1}`);
    }
  };
  const judgeMargin = (flow: Element): void => {
    const last = new Map<number, DOMRect>();
    for (const note of flow.querySelectorAll('.m > .m-text')) {
      const rect = note.getBoundingClientRect();
      const page = ruler.startOf(flow, note.parentElement ?? note);
      const before = last.get(page);
      if (before && rect.top < before.bottom - ROUNDING_PX) found.overlaps.push(nameOf(flow, note));
      last.set(page, rect);
    }
  };

  const judgeNotes = (flow: Element): void => {
    const waiting = flow.parentElement?.querySelector<HTMLTemplateElement>('template.notes')?.content;
    const placed = [...flow.querySelectorAll('.feet .foot-note[id]')].map(({ id }) => id);
    const wanted = [...flow.querySelectorAll('.fnref.first')].flatMap((reference) => {
      const id = reference.getAttribute('href')?.slice(1) ?? '';
      return waiting?.getElementById(id) ? [id] : [];
    });
    const count = Math.max(wanted.length, placed.length);
    for (let index = 0; index < count; index++) {
      if (wanted[index] === placed[index]) continue;
      found.lost.push(`${wanted[index] ?? 'nothing'} where ${placed[index] ?? 'nothing'} stands`);
      return;
    }
  };

  for (const flow of document.querySelectorAll('.chapter .flow')) {
    judgeNotes(flow);
    const lines = readLines(flow);
    judgeBlocks(flow, lines);
    judgeHeadings(flow, lines);
    judgeGrid(flow);
    judgeFilling(flow, lines);
    judgeMargin(flow);
  }
  return found;
}
