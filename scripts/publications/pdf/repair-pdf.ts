import { PDFDocument } from '@cantoo/pdf-lib';
import { makeFields } from '../forms/make-fields.ts';
import type { MergedFont } from '../forms/merge-fonts.ts';
import { repairArtifacts } from './artifacts-repair.ts';
import { type PageSize, setPageSize } from './boxes-page-size.ts';
import { mapEmptyGlyphs } from './fonts-to-unicode.ts';
import { describeLinks, type LinkTarget } from './links-contents.ts';
import { sealFile, writeMetadata } from './metadata-write.ts';
import type { PdfMetadata } from './metadata-xmp.ts';
import { makeContents } from './structure-contents.ts';
import { repairFigures } from './structure-figures.ts';
import { rewriteIds } from './structure-ids.ts';
import { makeLanguageSpans, readPrintRoles } from './structure-languages.ts';
import { wrapListBodies } from './structure-lists.ts';
import { makeNotes } from './structure-notes.ts';
import { mapRoles } from './structure-roles.ts';
import { groupTableRows } from './structure-tables.ts';
import { StructureTree } from './structure-tree.ts';

/**
 * `id` names the publication and its edition and never changes for them; `linkText` describes where a link leads,
 * in the language of the document; `pageSize` is left out where the boxes are set already.
 */
export type RepairOptions = PdfMetadata & {
  readonly id: string;
  readonly linkText: (target: LinkTarget) => string;
  readonly pageSize?: PageSize;
  /** Letters to fill fields with; left out where there are none. */
  readonly formFont?: MergedFont | null;
};

/** How much of each kind was repaired; `figuresUnnamed` counts pictures without alternative text, a fault of the view. */
export type RepairCounts = {
  readonly pages: number;
  readonly elements: number;
  readonly artifacts: number;
  readonly fields: number;
  readonly links: number;
  readonly listBodies: number;
  readonly tableHeads: number;
  readonly contentsItems: number;
  readonly notes: number;
  readonly languageSpans: number;
  /** Glyphs that were mapped to no sign. */
  readonly emptyGlyphs: number;
  readonly figureBoxes: number;
  readonly figuresUnnamed: number;
};

/**
 * Makes a PDF/UA-1 file (ISO 14289-1) of what Chromium printed with tags. Pages look the same before and after, and
 * the same input gives the same bytes. Roles that HTML cannot pass on come through the language: `lang="cs-x-fn"`
 * on the body of a footnote, `lang="cs-x-toc"` on a table of contents or around it.
 * Throws when the file has no tags, or loses any on the way. `reopened` is the finished file, read again.
 */
export async function repairPdf(
  bytes: Uint8Array,
  options: RepairOptions,
): Promise<{ bytes: Uint8Array; counts: RepairCounts; reopened: PDFDocument }> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const tree = new StructureTree(document);
  const { artifacts, boundsOf } = repairArtifacts(document, tree);
  const roles = readPrintRoles(tree);
  const contentsItems = makeContents(tree, roles);
  const notes = makeNotes(tree, roles);
  const figures = repairFigures(tree, boundsOf);
  const tableHeads = groupTableRows(tree);
  const listBodies = wrapListBodies(tree);
  const languageSpans = makeLanguageSpans(tree);
  rewriteIds(tree);
  mapRoles(tree);
  tree.setLanguage(tree.document, options.language);
  const fields = makeFields(document, tree, options.formFont ?? null, options.language);
  const emptyGlyphs = mapEmptyGlyphs(document);
  const links = describeLinks(document, options.linkText);
  if (options.pageSize !== undefined) setPageSize(document, options.pageSize);
  writeMetadata(document, options, options.id);

  const elements = countElements(tree);
  const saved = sealFile(await document.save({ addDefaultPage: false, updateFieldAppearances: false }));
  const reopened = await reopen(saved, elements);
  return {
    bytes: saved,
    reopened,
    counts: {
      pages: document.getPageCount(),
      elements,
      artifacts,
      fields,
      links,
      listBodies,
      tableHeads,
      contentsItems,
      notes,
      languageSpans,
      emptyGlyphs,
      figureBoxes: figures.boxes,
      figuresUnnamed: figures.unnamed,
    },
  };
}

function countElements(tree: StructureTree): number {
  return [...tree.elements()].length;
}

/** Libraries have dropped structure trees on saving before, silently. */
async function reopen(bytes: Uint8Array, expected: number): Promise<PDFDocument> {
  const reopened = await PDFDocument.load(bytes, { updateMetadata: false });
  const found = countElements(new StructureTree(reopened));
  if (found !== expected) throw new Error(`Of ${expected} structure elements ${found} were saved.`);
  return reopened;
}
