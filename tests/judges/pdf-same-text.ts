import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { ExpectedNote } from './pdf-notes.ts';
import { bareText } from './pdf-phrase.ts';

/** What a web page says: its text in runs, cut where print adds something (numbers of notes, places of links), and its notes. */
export type WebText = { readonly runs: readonly string[]; readonly notes: readonly ExpectedNote[] };

type Node = Tree.Node;
type Element = Tree.Element;

const blocks = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'td',
  'th',
  'dd',
  'div',
  'caption',
  'figcaption',
  'summary',
  'tr',
]);

/** Reads the text and the notes of an article of the site. Labels of margin notes are left out: paper has none. */
export function readWebText(html: string): WebText {
  const document = parse(html);
  const body = findAll(document, (element) => hasClass(element, 'text') && element.tagName === 'div')[0];
  if (!body) throw new Error('The page has no text.');
  const runs: string[] = [''];
  collect(body, runs);
  const items = findAll(
    document,
    ({ tagName, attrs }) => tagName === 'li' && attr(attrs, 'id').startsWith('fn-'),
  );
  return {
    runs: runs.map((run) => run.trim()).filter((run) => bareText(run) !== ''),
    notes: items.map((item) => ({
      number: Number(attr(item.attrs, 'id').slice('fn-'.length)),
      text: textOf(item).trim(),
    })),
  };
}

/**
 * Judges that a printed chapter has every run of the web text, in the same order, and says nothing else after its
 * opening but its notes and numbers (see `additions`). Letters and digits are compared.
 */
export function judgeSameText({ runs, notes }: WebText, printed: string): string[] {
  let text = bareText(printed);
  const faults: string[] = [];
  for (const { number, text: words } of notes) {
    const note = bareText(`${number} ${words}`);
    if (text.includes(note)) text = text.replace(note, '');
    else faults.push(`print lacks note ${number} “${words}”`);
  }
  let place = 0;
  for (const [index, run] of runs.entries()) {
    const bare = bareText(run);
    const found = index === 0 ? findFirst(text, bare, bareText(runs[1] ?? '')) : text.indexOf(bare, place);
    if (found < 0) {
      faults.push(`print lacks “${run}”`);
      continue;
    }
    const between = text.slice(place, found);
    if (index > 0 && !numbers.test(between)) faults.push(`print adds “${between}” before “${run}”`);
    place = found + bare.length;
  }
  if (!numbers.test(text.slice(place))) faults.push(`print adds “${text.slice(place)}” at its end`);
  return faults;
}

/** The opening of a chapter may hold the words of its first heading; the heading is what stands before the next run. */
function findFirst(text: string, run: string, next: string): number {
  const first = text.indexOf(run);
  for (let at = first; at >= 0; at = text.indexOf(run, at + 1))
    if (text.startsWith(next, at + run.length)) return at;
  return first;
}

/**
 * What print adds, by kind: numbers of notes; numbers of pages with a letter or two before them (“s. 70”); numbers of
 * tables and figures before their captions (“Tabulka 3”).
 */
const additions = {
  note: '\\d',
  page: '\\p{L}{1,2}\\d',
  caption: '(?:tabulka|obrázek|table|figure|таблиця|рисунок)\\d',
};
const numbers = new RegExp(`^(?:${Object.values(additions).join('|')})*$`, 'u');

function collect(element: Element, runs: string[]): void {
  const cuts = blocks.has(element.tagName) || element.tagName === 'a';
  if (isSilent(element) || isElsewhere(element)) {
    runs.push('');
    return;
  }
  if (cuts) runs.push('');
  for (const child of element.childNodes) {
    if ('value' in child) runs[runs.length - 1] += child.value;
    else if ('tagName' in child) collect(child, runs);
  }
  if (cuts) runs.push('');
}

/** Numbers of notes, labels of margin notes, and the glossary of a page, which a book has once for all chapters. */
function isElsewhere(element: Element): boolean {
  const isLabel = element.tagName === 'dt';
  // On paper the table of a chart is always open.
  const isHandle = element.tagName === 'summary' && isInChart(element);
  return (
    isLabel ||
    isHandle ||
    hasClass(element, 'fnref') ||
    (element.tagName === 'section' && hasClass(element, 'terms'))
  );
}

function isInChart({ parentNode }: Element): boolean {
  if (!parentNode || !('tagName' in parentNode)) return false;
  return hasClass(parentNode, 'stat') || isInChart(parentNode);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && (isSilent(node) || hasClass(node, 'back'))) return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function isSilent(element: Element): boolean {
  const drawn = ['svg', 'style', 'script', 'template'].includes(element.tagName);
  return drawn || hasClass(element, 'vh') || attr(element.attrs, 'aria-hidden') === 'true';
}

function findAll(node: Node, wanted: (element: Element) => boolean): Element[] {
  const own = 'tagName' in node && wanted(node) ? [node] : [];
  const kids = 'childNodes' in node ? node.childNodes.flatMap((child) => findAll(child, wanted)) : [];
  return [...own, ...kids];
}

function hasClass({ attrs }: Element, name: string): boolean {
  return attr(attrs, 'class').split(' ').includes(name);
}

function attr(attrs: Element['attrs'], name: string): string {
  return attrs.find((entry) => entry.name === name)?.value ?? '';
}
