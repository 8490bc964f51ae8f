import { rename, rm } from 'node:fs/promises';
import { writeFile } from '../../files/write-file.ts';
import type { Manuscript } from '../manuscript.ts';
import type { PrintShop } from '../print-shop.ts';
import { makePrintReady } from './make-print-ready.ts';
import { writeOrderSheet } from './order-sheet.ts';
import { type Preflight, preflight } from './preflight.ts';
import { setForPress } from './set-for-press.ts';
import type { OutputCondition } from './write-pdfx.ts';

/** Files made for one publication, below the folder that was given. */
export type PressFile = { readonly file: string; readonly sheet: string; readonly report: Preflight };

/**
 * Makes the file for the printing house and the sheet to order with, and judges the file. One that fails keeps its
 * name with `-failed`, so that nobody sends it by mistake. Null for what is not printed at a printing house.
 * @throws TypesetError, UnknownColour when it cannot be made.
 */
export async function makePressFile(
  manuscript: Manuscript,
  shop: PrintShop,
  condition: OutputCondition,
  folder: string,
): Promise<PressFile | null> {
  const { context, documentTitle, fileName, plan, title } = manuscript;
  const tools = await shop.toolsFor(context.tag, 'a5');
  const set = await setForPress(manuscript, tools);
  if (!set) return null;
  const id = fileName.replace(/-(\w+)$/, '-print-$1');
  const creator = plan.class === 'high' ? 'PDF' : context.library.site.name;
  const date = new Date(`${shop.date}T00:00:00Z`);
  const metadata = { title: documentTitle, creator, date, id };
  const marks = { folds: set.folds, line: `${id} · ${shop.date}`, font: await tools.formFont() };
  const bytes = await makePrintReady(set.bytes, metadata, condition, marks);
  const draft = `${folder}/${id}.pdf`;
  await writeFile(draft, bytes);
  const job = { widthMm: set.widthMm, heightMm: set.heightMm, pages: set.pages };
  const report = await preflight(draft, job);
  const file = report.passed ? `${id}.pdf` : `${id}-failed.pdf`;
  await rm(`${folder}/${id}-failed.pdf`, { force: true });
  if (!report.passed) await rename(draft, `${folder}/${file}`);
  const sheet = `${id}.txt`;
  const order = { ...job, title, code: plan.code, file, kind: set.kind, condition: condition.name };
  await writeFile(`${folder}/${sheet}`, writeOrderSheet(order, report, context.t));
  return { file, sheet, report };
}
