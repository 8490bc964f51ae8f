import { PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { trustHtml } from '../../../scripts/content/html.ts';
import { StructureTree } from '../../../scripts/publications/pdf/structure-tree.ts';
import { type TypesetTools, typesetManual } from '../../../scripts/publications/pdf/typeset-manual.ts';
import { bookFixture, plainChapter } from './book-fixture.ts';
import { found, openTools } from './open-tools.ts';

const body = trustHtml(
  '<h2 id="a">A</h2><table><thead><tr><th scope="col">Kdo</th><th scope="col">Kdy</th><th scope="col"></th></tr></thead><tbody><tr><th scope="row">škola</th><td></td><td> </td></tr><tr><th scope="row">soud</th><td>hned</td><td></td></tr></tbody></table>',
);

let tools: TypesetTools;
beforeAll(async () => {
  if (found) tools = await openTools();
});
afterAll(() => tools?.browser.close());

it.skipIf(found === null)('a table to fill by hand has all its cells in its tags', async () => {
  const book = bookFixture({
    chapters: [{ ...plainChapter(1), body, notes: [] }],
    glossary: [],
    sources: [],
  });
  const { bytes } = await typesetManual(book, tools);
  const tree = new StructureTree(await PDFDocument.load(bytes, { updateMetadata: false }));
  const rowsBelow = (element: PDFRef): number[] =>
    tree
      .elementKids(element)
      .flatMap((kid) => (tree.type(kid) === 'TR' ? [tree.elementKids(kid).length] : rowsBelow(kid)));
  const tables = [...tree.elements()]
    .map(([element]) => element)
    .filter((element) => tree.type(element) === 'Table');
  expect(tables.map(rowsBelow)).toEqual([[3, 3, 3]]);
});
