import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';

/** Breaks a real file on purpose, to see that a judge notices. */
type Break = (document: PDFDocument) => void | Promise<void>;

/** Gives a copy of a PDF with one thing broken. */
export async function breakPdf(bytes: Uint8Array, change: Break): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  await change(document);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** Takes the structure tree away: what is left looks the same and cannot be read aloud in order. */
export function stripTags({ catalog }: PDFDocument): void {
  catalog.delete(PDFName.of('StructTreeRoot'));
  catalog.delete(PDFName.of('MarkInfo'));
}

/** Leaves the names of fonts and takes their letters away. */
export function dropFonts({ context }: PDFDocument): void {
  for (const [, value] of context.enumerateIndirectObjects()) {
    if (value instanceof PDFDict) value.delete(PDFName.of('FontFile2'));
  }
}

/** Hides in a file what must never be in ours: a script, an attachment, an address. */
export async function addActions(document: PDFDocument): Promise<void> {
  document.addJavaScript('greet', 'app.alert("x")');
  await document.attach(new Uint8Array([1, 2, 3]), 'secret.bin');
  const page = document.getPage(0);
  const action = document.context.obj({ S: 'URI', URI: PDFString.of('https://example.org/') });
  const link = document.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: action });
  page.node.addAnnot(document.context.register(link));
}

/** Names the file after what it is about, in another language, on pages of another size. */
export function misname(document: PDFDocument, { title, author }: { title: string; author: string }): void {
  document.setTitle(title);
  document.setAuthor(author);
  document.setLanguage('en');
  document.getPage(0).setSize(419, 595);
}

/** Takes an entry from the first structure element of a type that has it, such as `Alt` from a `Figure`. */
export function dropFromElement(document: PDFDocument, type: string, entry: string): void {
  change(document, type, (element) => {
    if (!element.has(PDFName.of(entry))) return false;
    element.delete(PDFName.of(entry));
    return true;
  });
}

/** Makes an element of one type another one: the first after so many. */
export function retype(document: PDFDocument, from: string, to: string, after = 0): void {
  let left = after;
  change(document, from, (element) => {
    if (left-- > 0) return false;
    element.set(PDFName.of('S'), PDFName.of(to));
    return true;
  });
}

/** Lets an element of a type be read from its end. */
export function reverseKids(document: PDFDocument, type: string): void {
  change(document, type, (element) => {
    const kids = element.lookup(PDFName.of('K'));
    if (!(kids instanceof PDFArray) || kids.size() < 3) return false;
    element.set(PDFName.of('K'), document.context.obj(kids.asArray().toReversed()));
    return true;
  });
}

/** Takes the language from all elements that are in it. */
export function dropLanguage({ context }: PDFDocument, language: string): void {
  for (const [, value] of context.enumerateIndirectObjects()) {
    if (!(value instanceof PDFDict)) continue;
    const own = value.get(PDFName.of('Lang'));
    if (own instanceof PDFString && own.decodeText() === language && value.has(PDFName.of('S')))
      value.delete(PDFName.of('Lang'));
  }
}

/** Takes the description from the first link. */
export function dropDescription({ context }: PDFDocument): void {
  for (const [, value] of context.enumerateIndirectObjects()) {
    if (!(value instanceof PDFDict) || String(value.get(PDFName.of('Subtype'))) !== '/Link') continue;
    value.delete(PDFName.of('Contents'));
    return;
  }
  throw new Error('The file has no link.');
}

/** Puts a sheet into the pile upside down: its back where its front belongs. */
export function turnSheet({ catalog }: PDFDocument, sheet: number): void {
  const pages = catalog.Pages().Kids();
  const [front, back] = [pages.get(2 * sheet - 2), pages.get(2 * sheet - 1)];
  pages.set(2 * sheet - 2, back);
  pages.set(2 * sheet - 1, front);
}

function change(document: PDFDocument, type: string, alter: (element: PDFDict) => boolean): void {
  for (const [, value] of document.context.enumerateIndirectObjects()) {
    const isElement = value instanceof PDFDict && String(value.get(PDFName.of('S'))) === `/${type}`;
    if (isElement && value.has(PDFName.of('P')) && alter(value)) return;
  }
  throw new Error(`The file has no ${type} to break.`);
}
