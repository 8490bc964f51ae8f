/** What was found while preparing: links without a target, references and notes that do not match. */
export type Preparation = { readonly problems: readonly string[] };

export type PrepareOptions = {
  /** Text that follows a link inside the book, with the place of the number: `(s. {page})`. */
  readonly atPage: string;
  /** From this many signs on a book has pages of three figures. */
  readonly signsOf100Pages: number;
};

/**
 * Runs in the page: makes ids of chapters unique, wraps margin notes, opens what the web folds, lists the h2 in the
 * contents and puts an empty page number behind links to other places. Ids inside drawings stay: their parts refer
 * to each other.
 */
export function prepareBook({ atPage, signsOf100Pages }: PrepareOptions): Preparation {
  const problems: string[] = [];
  const placeholder = document.body.textContent.length < signsOf100Pages ? '00' : '000';
  const chapters = [...document.querySelectorAll('.chapter')].map((chapter) => ({
    name: chapter.getAttribute('data-chapter') ?? '',
    flow: chapter.querySelector('.flow') ?? chapter,
    waiting: chapter.querySelector<HTMLTemplateElement>('template.notes')?.content,
  }));
  type Chapter = (typeof chapters)[number];

  const makeIdsUnique = ({ name, flow }: Chapter): void => {
    for (const element of flow.querySelectorAll('[id]:not(svg, svg *)'))
      element.id = `${name}--${element.id}`;
  };
  const resolveLinks = ({ name, flow }: Chapter): void => {
    for (const link of flow.querySelectorAll('a[href^="#"]')) {
      const target = link.getAttribute('href')?.slice(1) ?? '';
      const local = `${name}--${target}`;
      if (link.matches('.fnref') || document.getElementById(local)) link.setAttribute('href', `#${local}`);
      else if (!document.getElementById(target))
        problems.push(`${name}: link to #${target}, which is nowhere`);
    }
  };
  const matchNotes = ({ name, flow, waiting }: Chapter): void => {
    const ids = new Set([...(waiting?.querySelectorAll('.foot-note') ?? [])].map(({ id }) => id));
    const missing = new Set(ids);
    for (const reference of flow.querySelectorAll('.fnref')) {
      const id = reference.getAttribute('href')?.slice(1) ?? '';
      if (!ids.has(id)) problems.push(`${name}: reference to note ${id}, which is nowhere`);
      if (missing.delete(id)) reference.classList.add('first');
    }
    for (const id of missing) problems.push(`${name}: note ${id} without a reference`);
  };
  const wrapMarginNotes = ({ flow }: Chapter): void => {
    for (const margin of flow.querySelectorAll('.m')) {
      const text = document.createElement('div');
      text.className = 'm-text';
      text.append(...margin.childNodes);
      margin.append(text);
    }
  };

  const numberOf = (id: string, digits: string): HTMLElement => {
    const number = document.createElement('span');
    number.className = 'page';
    number.dataset['pageOf'] = id;
    number.textContent = digits;
    return number;
  };
  /** A paragraph that ends in a colon stays with the list or box which it announces. */
  const markLeadIns = ({ flow }: Chapter): void => {
    for (const paragraph of flow.querySelectorAll('p')) {
      if (paragraph.textContent.trimEnd().endsWith(':')) paragraph.classList.add('lead-in');
    }
  };
  /** Chromium tags no cell without a sign, and a row would lack a column (ISO 14289-1, 7.2). */
  const fillEmptyCells = ({ flow }: Chapter): void => {
    for (const cell of flow.querySelectorAll('td, th')) {
      if (cell.textContent.trim() === '' && !cell.querySelector('img, svg')) cell.textContent = '\u00a0';
    }
  };
  const openDetails = ({ flow }: Chapter): void => {
    for (const details of flow.querySelectorAll('details')) details.open = true;
  };
  const listHeadings = ({ name, flow }: Chapter): void => {
    const entry = document.querySelector(`.toc > li[data-chapter="${CSS.escape(name)}"]`);
    const headings = [...flow.querySelectorAll('h2[id]')];
    if (!entry || headings.length === 0) return;
    const list = document.createElement('ol');
    // Two columns, read down: half of the headings stand in each.
    list.style.setProperty('--rows', String(Math.ceil(headings.length / 2)));
    for (const heading of headings) {
      const title = heading.cloneNode(true) as Element;
      for (const reference of title.querySelectorAll('.fnref')) reference.remove();
      const words = document.createElement('span');
      words.className = 'title';
      words.textContent = title.textContent;
      const link = document.createElement('a');
      link.href = `#${heading.id}`;
      link.append(words, ' ', numberOf(heading.id, ''));
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    entry.append(list);
  };
  const addPageNumbers = ({ flow }: Chapter): void => {
    const [before = '', after = ''] = atPage.split('{page}');
    for (const link of flow.querySelectorAll('a[href^="#"]:not(.fnref, .term)')) {
      const words = document.createElement('span');
      words.className = 'at-page';
      words.append(before, numberOf(link.getAttribute('href')?.slice(1) ?? '', placeholder), after);
      link.append(' ', words);
    }
  };

  /** Each place that an index names gets an id, so that the index can lead to it. */
  const nameIndexed = ({ name, flow, waiting }: Chapter): void => {
    const nameAll = (kind: string, places: Iterable<Element>): void => {
      for (const [index, place] of [...places].entries()) place.id = `${name}--${kind}-${index + 1}`;
    };
    const find = (selector: string): Element[] => [
      ...flow.querySelectorAll(selector),
      ...(waiting?.querySelectorAll(selector) ?? []),
    ];
    const links = find('a[href^="http"]');
    for (const link of links) link.setAttribute('data-source', link.getAttribute('href') ?? '');
    for (const kind of ['term', 'law', 'contact', 'source']) nameAll(kind, find(`[data-${kind}]`));
  };

  chapters.forEach(makeIdsUnique);
  chapters.forEach(nameIndexed);
  chapters.forEach(resolveLinks);
  for (const chapter of chapters) {
    matchNotes(chapter);
    wrapMarginNotes(chapter);
    markLeadIns(chapter);
    openDetails(chapter);
    fillEmptyCells(chapter);
    listHeadings(chapter);
    addPageNumbers(chapter);
  }
  return { problems };
}
