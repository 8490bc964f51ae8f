import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Book } from '../../../layouts/print/book.ts';
import { Manual } from '../../../layouts/print/manual.tsx';
import { readPdfInfo } from '../../programs/read-pdf-info.ts';
import { runProgram } from '../../programs/run-program.ts';
import type { Manuscript } from '../../publications/manuscript.ts';
import { writeDocument } from '../../publications/pdf/typeset-document.ts';
import type { PrintShop } from '../../publications/print-shop.ts';
import type { Machine } from '../machine.ts';
import { writeTypst } from './engines/write-typst.ts';
import { bestOf, type Measure } from './measure.ts';

type Engine = {
  readonly id: string;
  readonly name: string;
  readonly make: (folder: string) => Promise<void>;
};

const PYTHON = ['weasyprint==68.0', 'typst==0.14.0'];
const PAGEDJS = 'pagedjs@0.4.3';

/**
 * Sets the same text with other engines: WeasyPrint and Paged.js from the markup of the book, Typst from a plain
 * translation of it. They get no page numbers of the contents, no margin notes and no tags from us; what they are
 * asked for is less than what we print. Installed below `.cache/bench`; one that cannot be is named.
 */
export async function measureEngines(
  machine: Machine,
  manuscripts: readonly Manuscript[],
  shop: PrintShop,
): Promise<Measure[]> {
  const found = manuscripts.find(({ edition, plan }) => plan.id === 'm2' && edition === 'screen');
  if (found?.text.as !== 'book') return [];
  const folder = `${machine.root}/.cache/bench/engines`;
  await mkdir(folder, { recursive: true });
  await writeSources(found.text.book, folder);
  const { browser } = await shop.toolsFor(found.context.tag);
  const engines: Engine[] = [
    {
      id: 'weasyprint',
      name: 'WeasyPrint',
      make: (at) => withPython(at, 'weasyprint', ['book.html', 'weasyprint.pdf']),
    },
    {
      id: 'pagedjs',
      name: 'Paged.js',
      make: async (at) => {
        const script = await fetchPaged(at);
        const config =
          "window.PagedConfig={auto:true,after:()=>document.documentElement.classList.add('paged')}";
        // A function, since the script holds `$&`, which a text would be asked to mean something.
        const html = (await readFile(`${at}/book.html`, 'utf8')).replace(
          '</head>',
          () => `<script>${config}</script><script>${script}</script></head>`,
        );
        const opened = await browser.openHtml(html);
        try {
          await opened.page.waitForSelector('html.paged', { timeout: 300_000 });
          await writeFile(`${at}/pagedjs.pdf`, await opened.pdf());
        } finally {
          await opened.close();
        }
      },
    },
    {
      id: 'typst',
      name: 'Typst',
      make: (at) =>
        withPython(at, 'python', ['-c', 'import typst; typst.compile("book.typ", output="typst.pdf")']),
    },
  ];
  const measures: Measure[] = [];
  for (const engine of engines) measures.push(await measureEngine(engine, folder));
  return measures;
}

async function measureEngine({ id, make, name }: Engine, folder: string): Promise<Measure> {
  const words = { id: `engine-${id}`, unit: 'ms/page' } as const;
  try {
    // Once to warm caches of fonts and packages, as ours are warm; the second run counts.
    await make(folder);
    const start = performance.now();
    await make(folder);
    const ms = performance.now() - start;
    const { pages, tagged } = await readPdfInfo(`${folder}/${id}.pdf`);
    const title = `${name} on the text of M2: ${pages} pages, ${tagged ? 'tagged' : 'not tagged'}`;
    return bestOf({ ...words, title }, [ms / pages]);
  } catch (cause) {
    const [note] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    return bestOf({ ...words, title: `${name} on the text of M2`, note: `absent: ${note ?? ''}` }, []);
  }
}

async function writeSources(book: Book, folder: string): Promise<void> {
  const style =
    '@page{size:148mm 210mm;margin:22mm 13mm 17mm 15mm}body{font:10.3pt/5mm serif}svg{max-width:100%}';
  const body = Manual({ book, hasMarginColumn: true });
  const html = writeDocument({ language: book.language, title: book.code, styles: [style], body });
  await writeFile(`${folder}/book.html`, html);
  await writeFile(`${folder}/book.typ`, writeTypst(book));
}

/** Runs a program of the Python environment of the bench, which is made at first. */
async function withPython(
  folder: string,
  program: string,
  programArguments: readonly string[],
): Promise<void> {
  const place = `${folder}/python`;
  if (!existsSync(`${place}/done`)) {
    await runProgram('python3', ['-m', 'venv', place]);
    await runProgram(`${place}/bin/pip`, ['install', '--quiet', ...PYTHON], { timeLimitMs: 300_000 });
    await writeFile(`${place}/done`, '');
  }
  await runProgram(`${place}/bin/${program}`, programArguments, { folder, timeLimitMs: 300_000 });
}

async function fetchPaged(folder: string): Promise<string> {
  const script = `${folder}/node_modules/pagedjs/dist/paged.polyfill.js`;
  if (!existsSync(script)) {
    await runProgram('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', PAGEDJS], {
      timeLimitMs: 300_000,
    });
  }
  return await readFile(script, 'utf8');
}
