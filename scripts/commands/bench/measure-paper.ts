import { rm } from 'node:fs/promises';
import { prepareDictionaries } from '../../browser/hyphenation/prepare-dictionaries.ts';
import { launchBrowser } from '../../browser/launch-browser.ts';
import { makePublications } from '../../publications/make-publications.ts';
import type { Manuscript } from '../../publications/manuscript.ts';
import { repairPdf } from '../../publications/pdf/repair-pdf.ts';
import { type TypesetTools, typesetManual } from '../../publications/pdf/typeset-manual.ts';
import { openPrintShop, type PrintShop } from '../../publications/print-shop.ts';
import { typesetText } from '../../publications/typeset-text.ts';
import { loadContent } from '../load-content.ts';
import { type Machine, requireBrowser } from '../machine.ts';
import { bestOf, type Measure } from './measure.ts';
import { measureEngines } from './measure-engines.ts';
import { measureLeaflets } from './measure-leaflets.ts';
import { measureLongBook } from './measure-long-book.ts';
import { BenchError } from './run-timed.ts';
import { watchProcess } from './watch-process.ts';

/** Milliseconds of each stage of one publication, in order. */
type Stages = { readonly pages: number; readonly stages: Readonly<Record<string, number>> };

const aimOfManual = 35;
const aimOfAll = 300;
const aimOfMemory = 1500;
/** What is measured one by one: the rest is of the same kinds. */
const alone = ['m2 screen cs', 'm2 large cs', 'm3 screen cs', 'l4 screen cs', 'l1 screen cs', 'l6 screen cs'];

/** Prints the publications of the real content: once from nothing into a cache of their own, then warm, one by one. */
export async function measurePaper(machine: Machine, date: string, runs: number): Promise<Measure[]> {
  const { root } = machine;
  const folder = `${root}/.cache/bench/paper`;
  const { content } = await loadContent({
    root,
    contentRoot: root,
    contentFolder: 'content',
    date,
    pseudo: false,
    release: false,
    paper: true,
  });
  if (!content) throw new BenchError('The content cannot be read. Run npm run check.');
  await rm(folder, { recursive: true, force: true });
  const { executable, version } = requireBrowser(machine);
  const start = performance.now();
  const watch = watchProcess(process.pid);
  const browser = await launchBrowser({
    executable,
    dictionaries: await prepareDictionaries(`${root}/.cache`),
  });
  try {
    const shop = openPrintShop({ root, date, browserVersion: version, browser: async () => browser });
    // What is measured is the making; the gates are measured by the build.
    const judge = async () => [];
    const places = { root, cache: `${folder}/cache`, output: `${folder}/output`, onPrint: () => {}, judge };
    const { diagnostics } = await makePublications(content.manuscripts, shop, places);
    const [fault] = diagnostics;
    if (fault) throw new BenchError(fault.message);
    const all = bestOf(
      {
        id: 'paper-all',
        title: `${content.manuscripts.length} editions from nothing, with the start of the browser`,
        unit: 's',
        aim: aimOfAll,
      },
      [(performance.now() - start) / 1000],
    );
    const peak = watch.stop()?.peakBytes;
    const memory = bestOf(
      {
        id: 'paper-memory',
        title: 'memory of all processes together while they are made (PSS)',
        unit: 'MB',
        aim: aimOfMemory,
        ...(peak === undefined ? { note: 'This system does not tell.' } : {}),
      },
      peak === undefined ? [] : [peak / 1e6],
    );
    const measures = [all, memory];
    for (const manuscript of content.manuscripts.filter((one) => alone.includes(nameOf(one))))
      measures.push(...(await measureOne(manuscript, shop, runs)));
    return [
      ...measures,
      ...(await measureLeaflets(content.manuscripts, shop, runs)),
      ...(await measureLongBook(content.manuscripts, shop)),
      ...(await measureEngines(machine, content.manuscripts, shop)),
    ];
  } finally {
    await browser.close();
  }
}

function nameOf({ context, edition, plan }: Manuscript): string {
  return `${plan.id} ${edition} ${context.tag}`;
}

async function measureOne(manuscript: Manuscript, shop: PrintShop, runs: number): Promise<Measure[]> {
  const { context, plan } = manuscript;
  const done: Stages[] = [];
  for (let run = 0; run < runs; run += 1) done.push(await typesetOnce(manuscript, shop));
  const [first] = done;
  if (!first) throw new RangeError('Nothing was run.');
  const { pages } = first;
  const id = `paper-${nameOf(manuscript).replaceAll(' ', '-')}`;
  const name = `${plan.code} (${context.tag}, ${manuscript.edition}), ${pages} pages`;
  const each = (stage: string) => done.map(({ stages }) => (stages[stage] ?? 0) / pages);
  const total = done.map(({ stages }) => Object.values(stages).reduce((sum, ms) => sum + ms, 0) / pages);
  return [
    bestOf(
      {
        id,
        title: `${name}: warm, repairs included`,
        unit: 'ms/page',
        ...(plan.kind === 'manual' ? { aim: aimOfManual } : {}),
      },
      total,
    ),
    ...Object.keys(first.stages).map((stage) =>
      bestOf({ id: `${id}-${stage}`, title: `– of it: ${stage}`, unit: 'ms/page' }, each(stage)),
    ),
  ];
}

async function typesetOnce(manuscript: Manuscript, shop: PrintShop): Promise<Stages> {
  const { context, documentTitle, plan } = manuscript;
  const tools = await shop.toolsFor(context.tag, manuscript.edition === 'large' ? 'large' : 'a5');
  const start = performance.now();
  const { bytes, stages } = await typeset(manuscript, tools);
  const typesetMs = performance.now() - start;
  const { counts } = await repairPdf(bytes, {
    formFont: manuscript.text.as === 'form' ? await tools.formFont() : null,
    id: `${plan.id}-${context.tag}`,
    title: documentTitle,
    language: context.tag,
    author: null,
    subject: null,
    creator: 'PDF',
    date: new Date(`${shop.date}T00:00:00Z`),
    linkText: (target) => target.kind,
  });
  const repair = performance.now() - start - typesetMs;
  const known = Object.values(stages).reduce((sum, ms) => sum + ms, 0);
  return { pages: counts.pages, stages: { open: typesetMs - known, ...stages, repair } };
}

/** Typesets a publication; stages of single sheets are not told apart, so all their time is under `open`. */
async function typeset(
  manuscript: Manuscript,
  tools: TypesetTools,
): Promise<{ bytes: Uint8Array; stages: Readonly<Record<string, number>> }> {
  if (manuscript.text.as !== 'book') return { ...(await typesetText(manuscript, tools)), stages: {} };
  const design = manuscript.edition === 'large' ? 'large' : 'a5';
  const { bytes, log } = await typesetManual(manuscript.text.book, tools, { design });
  return { bytes, stages: { measure: log.msMeasuring, print: log.msPrinting, trim: log.msTrimming } };
}
