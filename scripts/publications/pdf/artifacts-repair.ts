import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import type { Bounds } from './artifacts-geometry.ts';
import { markArtifacts } from './artifacts-mark.ts';
import { silentContent } from './artifacts-silent.ts';
import { type DrawingStream, formNames, readForm, readPageStream } from './artifacts-streams.ts';
import { type ContentSurvey, surveyContent } from './artifacts-survey.ts';
import { pruneContent } from './structure-prune.ts';
import { repeatedHeads } from './structure-tables.ts';
import type { ContentKid, StructureTree } from './structure-tree.ts';

/** `artifacts` is how many were marked; `boundsOf` tells where content is drawn, null where that is not known. */
export type ArtifactRepair = {
  readonly artifacts: number;
  readonly boundsOf: (content: ContentKid) => Bounds | null;
};

/**
 * Leaves in the structure tree what is to be read and marks all else as Artifact: running heads, borders and
 * backgrounds (Chromium tags some of them), table heads repeated on later pages.
 */
export function repairArtifacts(document: PDFDocument, tree: StructureTree): ArtifactRepair {
  const { context } = document;
  const pages = document.getPages().map((page) => readPageStream(context, page));
  const forms = readAllForms(document, pages);
  const surveys = surveyAll(document, pages, forms);
  const surveyOf = (content: ContentKid) => surveys.get(content.form ?? content.page)?.get(content.mcid);

  requireContent(tree, surveyOf);
  const artifacts = new Set<string>();
  const order = new Map(pages.map(({ holder }, index) => [holder, index]));
  const repeated = repeatedHeads(tree, (page) => order.get(page) ?? 0);
  for (const content of [...silentContent(tree, surveyOf), ...repeated]) artifacts.add(keyOf(content));
  pruneContent(tree, (content) => artifacts.has(keyOf(content)));

  let marked = 0;
  const mark = (stream: DrawingStream, middle: number | null) => {
    const names = formNames(context, stream);
    const result = markArtifacts(stream.operations, {
      isArtifact: (number) => artifacts.has(`${stream.holder} ${number}`),
      isTaggedForm: (name) => isTagged(names.get(name), surveys),
      middle,
    });
    stream.write(result.operations);
    marked += result.artifacts;
  };
  for (const [index, page] of document.getPages().entries()) {
    const stream = pages[index];
    if (stream !== undefined) mark(stream, page.getHeight() / 2);
  }
  for (const form of forms.values()) if (isTagged(form.holder, surveys)) mark(form, null);
  return { artifacts: marked, boundsOf: (content) => surveyOf(content)?.bounds ?? null };
}

type Surveys = ReadonlyMap<PDFRef, ReadonlyMap<number, ContentSurvey>>;

/** Tags without their content come from a file that was damaged on its way here; repairing it would hide that. */
function requireContent(tree: StructureTree, surveyOf: (content: ContentKid) => unknown): void {
  let missing = 0;
  for (const [element] of tree.elements()) {
    for (const kid of tree.kids(element)) {
      if (kid.kind === 'content' && surveyOf(kid) === undefined) missing += 1;
    }
  }
  if (missing > 0)
    throw new Error(`The PDF has tags for ${missing} pieces of content that its pages do not hold.`);
}

function keyOf(content: ContentKid): string {
  return `${content.form ?? content.page} ${content.mcid}`;
}

function isTagged(form: PDFRef | undefined, surveys: Surveys): boolean {
  return form !== undefined && (surveys.get(form)?.size ?? 0) > 0;
}

function readAllForms(document: PDFDocument, pages: readonly DrawingStream[]): Map<PDFRef, DrawingStream> {
  const found = new Map<PDFRef, DrawingStream>();
  const visit = (stream: DrawingStream) => {
    for (const ref of formNames(document.context, stream).values()) {
      if (found.has(ref)) continue;
      const form = readForm(document.context, ref);
      found.set(ref, form);
      visit(form);
    }
  };
  for (const page of pages) visit(page);
  return found;
}

function surveyAll(
  document: PDFDocument,
  pages: readonly DrawingStream[],
  forms: ReadonlyMap<PDFRef, DrawingStream>,
): Surveys {
  const withText = new Set<PDFRef>();
  for (const form of forms.values()) {
    if (form.operations.some(({ operator }) => operator === 'Tj' || operator === 'TJ'))
      withText.add(form.holder);
  }
  return new Map(
    [...pages, ...forms.values()].map((stream) => {
      const names = formNames(document.context, stream);
      const drawsText = (name: string) => {
        const ref = names.get(name);
        return ref !== undefined && withText.has(ref);
      };
      return [stream.holder, surveyContent(stream.operations, drawsText)];
    }),
  );
}
