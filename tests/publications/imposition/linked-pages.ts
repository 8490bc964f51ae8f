import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';

/** Makes A5 pages of text that are linked to each other and tagged, as those of a screen edition are. */
export async function linkedPages(count: number): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { catalog, context } = document;
  const font = await document.embedFont(StandardFonts.Helvetica);
  const pages = Array.from({ length: count }, () => document.addPage([419.528, 595.276]));
  const root = context.register(context.obj({ Type: 'StructTreeRoot' }));
  catalog.set(PDFName.of('StructTreeRoot'), root);
  for (const [index, page] of pages.entries()) {
    for (let line = 0; line < 40; line++)
      page.drawText(`Page ${index + 1}, line ${line}, ${Math.sin(41 * index + line)}`, {
        x: 40,
        y: 550 - 12 * line,
        size: 9,
        font,
      });
    const next = pages[(index + 1) % count]?.ref ?? page.ref;
    const element = context.register(context.obj({ Type: 'StructElem', S: 'P', P: root, Pg: page.ref }));
    const link = { Type: 'Annot', Subtype: 'Link', Rect: [40, 40, 90, 60], Dest: [next, 'Fit'] };
    page.node.set(PDFName.of('Annots'), context.obj([context.register(context.obj(link)), element]));
    page.node.set(PDFName.of('StructParents'), context.obj(index));
  }
  return await document.save({ useObjectStreams: false });
}
