import { unzipSync } from 'fflate';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { ExpectedBook } from './pdf-book.ts';
import { bareText } from './pdf-phrase.ts';

/** An e-book taken apart: its texts by path, and what a reader of the container finds first. */
export type EpubBook = {
  /** Name and way of packing of the first file, such as `mimetype, stored`. */
  readonly first: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly contents: readonly { readonly href: string; readonly title: string }[];
};

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
    contents: links.map((link) => ({
      href: link.attrs.find((attr) => attr.name === 'href')?.value ?? '',
      title: textOf(link),
    })),
  };
}

/** Judges container and contents: the type comes first and unpacked, and each chapter is listed and is there. */
export function judgeEpub({ contents, first, texts }: EpubBook, book: ExpectedBook): string[] {
  return [
    ...(first === 'mimetype, stored' ? [] : [`begins with ${first}`]),
    ...(texts.get('mimetype') === 'application/epub+zip' ? [] : ['does not say what it is']),
    ...book.chapters.flatMap(({ number, title }) => {
      const entry = contents.find((one) => bareText(one.title) === bareText(`${number} ${title}`));
      if (!entry) return [`the contents lack “${title}”`];
      return texts.has(`EPUB/${entry.href}`) ? [] : [`“${title}” leads to ${entry.href}, which is not there`];
    }),
    ...book.backMatter
      .filter((title) => !contents.some((entry) => bareText(entry.title) === bareText(title)))
      .map((title) => `the contents lack “${title}”`),
  ];
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
