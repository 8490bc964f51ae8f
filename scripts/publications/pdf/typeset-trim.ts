import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFPage } from '@cantoo/pdf-lib';
import { destinationArrays } from './typeset-destinations.ts';
import type { Trim } from './typeset-geometry.ts';

const POINTS_PER_MM = 72 / 25.4;
const BLEED = 3;

/**
 * Cuts each page out of its sheet: drawings, links and destinations move so that the page starts at 0, 0, and all
 * boxes get their exact size. With a `slug` in mm the media box keeps that much around the trimmed page.
 */
export function trimPages(document: PDFDocument, trims: readonly Trim[], slug = 0): void {
  const pages = document.getPages();
  const shifts = new Map<string, Shift>();
  for (const [index, page] of pages.entries()) {
    const trim = trims[index];
    if (trim === undefined) throw new Error(`Page ${index + 1} has no trim.`);
    const shift = shiftOf(page, trim, slug);
    shifts.set(page.ref.toString(), shift);
    shiftContents(document, page, shift);
    setBoxes(page, trim, slug);
    for (const annotation of annotationsOf(page)) shiftPairs(annotation, 'Rect', shift);
    for (const annotation of annotationsOf(page)) shiftPairs(annotation, 'QuadPoints', shift);
  }
  for (const target of [
    ...destinationArrays(document).map(([, array]) => array),
    ...outlineTargets(document),
  ]) {
    const shift = shifts.get(String(target.get(0)));
    if (shift !== undefined) shiftTarget(target, shift);
  }
}

type Shift = { readonly x: number; readonly y: number };

/** Chromium anchors what it draws at the top left corner of the sheet. */
function shiftOf(page: PDFPage, trim: Trim, slug: number): Shift {
  const height = (trim.height + 2 * slug) * POINTS_PER_MM;
  return {
    x: -(trim.left - slug) * POINTS_PER_MM,
    y: height - page.getHeight() + (trim.top - slug) * POINTS_PER_MM,
  };
}

function shiftContents(document: PDFDocument, page: PDFPage, { x, y }: Shift): void {
  const before = document.context.register(document.context.stream(`1 0 0 1 ${round(x)} ${round(y)} cm\n`));
  const contents = page.node.get(PDFName.of('Contents'));
  const streams = page.node.lookup(PDFName.of('Contents'));
  const rest = streams instanceof PDFArray ? streams.asArray() : contents === undefined ? [] : [contents];
  page.node.set(PDFName.of('Contents'), document.context.obj([before, ...rest]));
}

function setBoxes(page: PDFPage, trim: Trim, slug: number): void {
  const [width, height] = [trim.width, trim.height];
  const box = (left: number, right: number): [number, number, number, number] => [
    round(left * POINTS_PER_MM),
    round(left * POINTS_PER_MM),
    round((width + right) * POINTS_PER_MM),
    round((height + right) * POINTS_PER_MM),
  ];
  page.setMediaBox(...box(0, 2 * slug));
  page.setCropBox(...box(0, 2 * slug));
  const bleed = Math.min(slug, BLEED);
  page.setBleedBox(...box(slug - bleed, 2 * bleed));
  page.setTrimBox(...box(slug, 0));
  page.setArtBox(...box(slug, 0));
}

function annotationsOf(page: PDFPage): PDFDict[] {
  const list = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  const annotations = (list?.asArray() ?? []).map((_, index) => list?.lookup(index));
  return annotations.filter((annotation): annotation is PDFDict => annotation instanceof PDFDict);
}

function shiftPairs(annotation: PDFDict, key: 'Rect' | 'QuadPoints', { x, y }: Shift): void {
  const numbers = annotation.lookupMaybe(PDFName.of(key), PDFArray);
  if (numbers === undefined) return;
  for (const [index, value] of numbers.asArray().entries()) {
    if (value instanceof PDFNumber) numbers.set(index, moved(value, index % 2 === 0 ? x : y));
  }
}

/** `[page /XYZ x y zoom]`; a place without coordinates (null) stays as it is. */
function shiftTarget(target: PDFArray, { x, y }: Shift): void {
  const [left, top] = [target.get(2), target.get(3)];
  if (left instanceof PDFNumber) target.set(2, moved(left, x));
  if (top instanceof PDFNumber) target.set(3, moved(top, y));
}

function outlineTargets(document: PDFDocument): PDFArray[] {
  const targets: PDFArray[] = [];
  const visit = (item: PDFDict | undefined): void => {
    for (let entry = item; entry !== undefined; entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      const target = entry.lookup(PDFName.of('Dest'));
      if (target instanceof PDFArray) targets.push(target);
      visit(entry.lookupMaybe(PDFName.of('First'), PDFDict));
    }
  };
  visit(
    document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)?.lookupMaybe(PDFName.of('First'), PDFDict),
  );
  return targets;
}

function moved(value: PDFNumber, by: number): PDFNumber {
  return PDFNumber.of(round(value.asNumber() + by));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
