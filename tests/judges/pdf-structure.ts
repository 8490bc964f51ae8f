import { readFile } from 'node:fs/promises';
import { PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { readMarkedText } from '../../scripts/publications/pdf/inspect-marked-text.ts';
import { StructureTree } from '../../scripts/publications/pdf/structure-tree.ts';

import { bareText } from './pdf-phrase.ts';

/** An element of the structure tree that holds text: its type, such as H2, and the text in it, in order. */
export type TaggedBlock = { readonly type: string; readonly text: string };

const blockTypes = new Set([
  'H1',
  'H2',
  'H3',
  'H4',
  'P',
  'LI',
  'TH',
  'TD',
  'TOCI',
  'Note',
  'Caption',
  'Figure',
]);

/**
 * Reads the text of a PDF in the order of its tags, which is the order of reading, block by block. A block inside
 * another one, such as a note, parts it in two. Lines are joined without a space, as in the file: compare letters only.
 */
export async function readTaggedBlocks(file: string): Promise<TaggedBlock[]> {
  const document = await PDFDocument.load(await readFile(file), { updateMetadata: false });
  const tree = new StructureTree(document);
  const texts = readMarkedText(document);
  const blocks: { type: string; text: string }[] = [];
  const walk = (element: PDFRef, around: { type: string; text: string } | null): void => {
    const type = tree.type(element);
    let block = around;
    if (blockTypes.has(type)) {
      block = { type, text: '' };
      blocks.push(block);
    }
    for (const kid of tree.kids(element)) {
      if (kid.kind === 'element') walk(kid.element, block);
      if (kid.kind !== 'content') continue;
      if (!block || block !== blocks.at(-1)) {
        block = { type: block?.type ?? type, text: '' };
        blocks.push(block);
      }
      block.text += texts.get(`${kid.form ?? kid.page} ${kid.mcid}`) ?? '';
    }
  };
  walk(tree.document, null);
  return blocks;
}

/** Gives the blocks of a chapter: from the last H1 that ends with its title, as the cover may do, to the next H1. */
export function blocksOfChapter(blocks: readonly TaggedBlock[], title: string): readonly TaggedBlock[] {
  const start = blocks.findLastIndex(
    ({ type, text }) => type === 'H1' && bareText(text).endsWith(bareText(title)),
  );
  if (start < 0) return [];
  const length = blocks.slice(start + 1).findIndex(({ type }) => type === 'H1');
  return length < 0 ? blocks.slice(start) : blocks.slice(start, start + 1 + length);
}
