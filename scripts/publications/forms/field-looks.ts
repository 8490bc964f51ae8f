import type { PDFDict, PDFDocument, PDFRef } from '@cantoo/pdf-lib';

type Size = { readonly width: number; readonly height: number };

/** An empty line: the rule to write on is drawn by the page, so that it is there on paper too. */
export function lineLook(document: PDFDocument, size: Size, resources: PDFDict): PDFRef {
  return draw(document, size, '/Tx BMC\nEMC\n', resources);
}

/** A box, ticked and not. The tick is drawn, since no font of ours has one. */
export function boxLooks(document: PDFDocument, size: Size): Record<'Yes' | 'Off', PDFRef> {
  const { width, height } = size;
  const at = (x: number, y: number) => `${round(x * width)} ${round(y * height)}`;
  const tick = `q 1.6 w 1 J 1 j 0 G ${at(0.2, 0.5)} m ${at(0.42, 0.24)} l ${at(0.8, 0.8)} l S Q\n`;
  return { Yes: draw(document, size, tick), Off: draw(document, size, '') };
}

function draw(document: PDFDocument, { width, height }: Size, content: string, resources?: PDFDict): PDFRef {
  const { context } = document;
  const stream = context.stream(content, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, round(width), round(height)],
    Resources: resources ?? context.obj({}),
  });
  return context.register(stream);
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
