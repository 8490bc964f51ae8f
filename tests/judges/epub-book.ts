import { unzipSync } from 'fflate';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { ExpectedBook } from './pdf-book.ts';
import { bareText } from './pdf-phrase.ts';

/** An e-book taken apart: its texts by path, and what a reader of the container finds first. */
export type EpubBook = {
  /** Name and way of packing of the first file, such as `mimetype, stored`. */
  readonly first: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly contents: readonly EpubLink[];
  /** Tables, then figures. */
  readonly lists: readonly EpubLink[];
};

type EpubLink = { readonly href: string; readonly title: string };

/** Takes an e-book apart (OCF 3.3, 4.3: the first file is `mimetype`, stored, its name at byte 30). */
export function readEpub(bytes: Uint8Array): EpubBook {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const length = view.getUint16(26, true);
  const name = Buffer.from(bytes.subarray(30, 30 + length)).toString('latin1');
  const texts = new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => !path.endsWith('.png'))
      .map(([path, file]) => [path, Buffer.from(file).toString('utf8')]),
  );
  const nav = parse(texts.get('EPUB/nav.xhtml') ?? '');
  const links = findAll(nav, 'a');
  return {
    first: `${name}, ${view.getUint16(8, true) === 0 ? 'stored' : 'packed'}`,
    texts,
    contents: links.map(readLink),
    lists: findAll(nav, 'nav')
      .filter(({ attrs }) => attrs.some(({ value }) => value === 'lot' || value === 'loi'))
      .flatMap((list) => findAll(list, 'a').map(readLink)),
  };
}

function readLink(link: Tree.Element): EpubLink {
  return { href: link.attrs.find(({ name }) => name === 'href')?.value ?? '', title: textOf(link) };
}

/**
 * Judges container and navigation: the type comes first and unpacked, each chapter is listed and is there, and so is
 * each table and figure with the number that stands before its caption.
 */
export function judgeEpub({ contents, first, lists, texts }: EpubBook, book: ExpectedBook): string[] {
  return [
    ...(first === 'mimetype, stored' ? [] : [`begins with ${first}`]),
    ...(texts.get('mimetype') === 'application/epub+zip' ? [] : ['does not say what it is']),
    ...book.chapters.flatMap(({ number, title }) => {
      const entry = contents.find((one) => bareText(one.title) === bareText(`${number} ${title}`));
      if (!entry) return [`the contents lack “${title}”`];
      return texts.has(`EPUB/${entry.href}`) ? [] : [`“${title}” leads to ${entry.href}, which is not there`];
    }),
    ...judgeLists(lists, texts),
    // The list of tables and figures is part of the navigation.
    ...book.backMatter
      .slice(1)
      .filter((title) => !contents.some((entry) => bareText(entry.title) === bareText(title)))
      .map((title) => `the contents lack “${title}”`),
  ];
}

function judgeLists(lists: EpubBook['lists'], texts: EpubBook['texts']): string[] {
  if (lists.length === 0) return ['lists no tables'];
  return lists.flatMap(({ href, title }) => {
    const [file = '', id = ''] = href.split('#');
    const words = texts.get(`EPUB/${file}`)?.split(` id="${id}">`)[1] ?? '';
    const caption = words.slice(0, words.search(/<\/(?:fig)?caption>/)).replace(/<[^>]+>/g, '');
    return bareText(caption).startsWith(bareText(title)) ? [] : [`“${title}” is not at ${href}`];
  });
}

/** Reads what the file of a chapter says, block after block, without pictures. */
export function readChapterText({ texts }: EpubBook, number: number): string {
  const file = texts.get(`EPUB/c${String(number).padStart(2, '0')}.xhtml`) ?? '';
  return textOf(parse(file.replace(/^<\?xml[^>]*>\s*/, '')));
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node) {
    const isHidden = node.attrs.some(
      ({ name, value }) =>
        (name === 'aria-hidden' && value === 'true') || (name === 'class' && value.split(' ').includes('vh')),
    );
    // As in print, the table of a chart needs no handle to open it.
    const isHandle = node.tagName === 'summary' && isInChart(node);
    if (isHidden || isHandle || ['svg', 'style', 'title'].includes(node.tagName)) return '';
  }
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
}

function isInChart({ parentNode }: Tree.Element): boolean {
  if (!parentNode || !('tagName' in parentNode)) return false;
  return (
    parentNode.attrs.some(({ name, value }) => name === 'class' && value.split(' ').includes('stat')) ||
    isInChart(parentNode)
  );
}

function findAll(node: Tree.Node, tagName: string): Tree.Element[] {
  const own = 'tagName' in node && node.tagName === tagName ? [node] : [];
  return [
    ...own,
    ...('childNodes' in node ? node.childNodes.flatMap((child) => findAll(child, tagName)) : []),
  ];
}
