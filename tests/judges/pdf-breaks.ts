import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';

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
