/** The pages of a book as measured, before it is printed. */
export type PagePlan = {
  /** Page of each linked place, from 1. */
  readonly places: Record<string, number>;
  /** Ids of all notes that were placed, in their order. */
  readonly notes: readonly string[];
  readonly contents: readonly { readonly id: string; readonly title: string; readonly level: 1 | 2 }[];
  /** Ids of the tables and figures in their list, and of the places which an index names. */
  readonly listed: readonly string[];
  /** For each page: whether its text is one wide column. */
  readonly widths: readonly ('column' | 'wide')[];
};

/**
 * Runs in the page: counts the pages of all parts, inserts empty ones (contents and openings begin on the right,
 * the last sheet is filled) and writes the numbers into contents and links, whose width does not depend on them.
 */
export function assemblePages({ sheetPages }: { readonly sheetPages: number }): PagePlan {
  const { ruler } = window;
  const places: Record<string, number> = {};
  const widths: ('column' | 'wide')[] = [];

  const insertBefore = (part: Element, filler: Element): void => {
    part.before(filler);
    widths.push('wide');
  };
  const blank = (): Element => {
    const page = document.createElement('div');
    page.className = 'blank';
    page.setAttribute('aria-hidden', 'true');
    return page;
  };
  const ownNotes = (): Element => {
    const template = document.querySelector<HTMLTemplateElement>('template.own-notes');
    return (template?.content.firstElementChild?.cloneNode(true) as Element | undefined) ?? blank();
  };
  const recordPlaces = (flow: Element, base: number): void => {
    for (const element of flow.querySelectorAll('[id]:not(svg, svg *)')) {
      places[element.id] = base + ruler.startOf(flow, element);
    }
  };

  /** Writes the pages on which the text names each entry of an index; each leads to its first place there. */
  const writeIndexPages = (flow: Element): void => {
    for (const list of flow.querySelectorAll<HTMLElement>('[data-index]')) {
      const marks = document.querySelectorAll(
        `.chapter [data-${list.dataset['index']}="${CSS.escape(list.dataset['entry'] ?? '')}"]`,
      );
      const places = [...marks].map(({ id }) => ({ id, page: pageOf(id) })).sort((a, b) => a.page - b.page);
      const pages = places.filter(
        ({ page }, place) => places.findIndex((other) => other.page === page) === place,
      );
      for (const [index, { id, page }] of pages.entries()) {
        const link = document.createElement('a');
        link.href = `#${id}`;
        link.textContent = String(page);
        list.append(index === 0 ? ' ' : ', ', link);
      }
    }
  };
  const pageOf = (id: string): number => places[id] ?? 0;
  /** A number inside a line keeps the width of its placeholder, so that no line breaks elsewhere. */
  const writeNumber = (number: HTMLElement, digits: string): void => {
    const placeholder = number.textContent;
    if (placeholder.length > 0 && placeholder.length !== digits.length) {
      number.style.inlineSize = `${number.getBoundingClientRect().width}px`;
      number.style.display = 'inline-block';
      number.style.textAlign = 'end';
    }
    number.textContent = digits;
  };

  for (const part of document.querySelectorAll('[data-part]')) {
    const kind = part.getAttribute('data-part');
    const startsRight = kind === 'chapter' || kind === 'contents';
    if (startsRight && widths.length % 2 === 1) insertBefore(part, blank());
    if (kind === 'back') {
      while ((widths.length + 1) % sheetPages !== 0) insertBefore(part, ownNotes());
    }
    const opening = part.querySelector('.opening');
    const flow = part.querySelector('.flow');
    if (opening || !flow) {
      widths.push(kind === 'guide' || kind === 'filler' ? 'wide' : 'column');
      for (const element of [part, ...(opening?.querySelectorAll('[id]:not(svg, svg *)') ?? [])]) {
        if (element.id !== '') places[element.id] = widths.length;
      }
    }
    if (flow) {
      // All chapters are behind us, and the glossary is not measured yet: its lines may still break elsewhere.
      if (kind === 'matter') writeIndexPages(flow);
      recordPlaces(flow, widths.length + 1);
      const width = flow.classList.contains('wide') ? 'wide' : 'column';
      widths.push(...Array.from({ length: ruler.pagesOf(flow) }, () => width as 'column' | 'wide'));
    }
  }

  for (const number of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
    writeNumber(number, String(places[number.dataset['pageOf'] ?? ''] ?? '?'));
  }
  const contents = [...document.querySelectorAll('.toc a')].map((link) => ({
    id: link.getAttribute('href')?.slice(1) ?? '',
    title: link.querySelector('.title')?.textContent ?? '',
    level: link.closest('ol ol') ? (2 as const) : (1 as const),
  }));
  const notes = [...document.querySelectorAll('.flow .foot-note[id]')].map(({ id }) => id);
  const listed = [...document.querySelectorAll('.captions a, [data-index] a')].map(
    (link) => link.getAttribute('href')?.slice(1) ?? '',
  );
  return { places, notes, contents, listed, widths };
}
