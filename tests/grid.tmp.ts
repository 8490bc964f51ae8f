import { writeFileSync, readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../scripts/browser/find-browser.ts';
import { prepareDictionaries } from '../scripts/browser/hyphenation/prepare-dictionaries.ts';
import { launchBrowser } from '../scripts/browser/launch-browser.ts';
import { loadContent } from '../scripts/commands/load-content.ts';
import { openPrintShop } from '../scripts/publications/print-shop.ts';
import { typesetManual } from '../scripts/publications/pdf/typeset-manual.ts';

const root = path.resolve(import.meta.dirname, '..');
const out = '/tmp/grid/out';
const wanted = process.argv.slice(2);
const cacheFile = '/tmp/grid/books.json';
if (!existsSync(cacheFile) || process.env['FRESH']) {
  const { content, diagnostics } = await loadContent({ root, contentRoot: root, contentFolder: 'content', date: '2026-11-22', pseudo: false, release: false, paper: true } as never);
  if (!content) throw new Error(JSON.stringify(diagnostics).slice(0, 2000));
  const books = content.manuscripts.filter((m) => m.text.as === 'book' && (m.edition === 'screen' || m.edition === 'large'))
    .map((m) => ({ code: m.plan.code, tag: m.context.tag, edition: m.edition, book: (m.text as never as { book: unknown }).book }));
  writeFileSync(cacheFile, JSON.stringify(books));
}
const books = JSON.parse(readFileSync(cacheFile, 'utf8')) as { code: string; tag: string; edition: string; book: never }[];
const executable = findBrowser(undefined)?.executable ?? '';
const browser = await launchBrowser({ executable, dictionaries: await prepareDictionaries(`${root}/.cache`) });
const shop = openPrintShop({ root, date: '2026-11-22', browserVersion: 'x', browser: async () => browser });
try {
  for (const { code, tag, edition, book } of books) {
    const id = `${code}-${tag}-${edition}`;
    if (wanted.length > 0 && !wanted.some((w) => id.startsWith(w))) continue;
    const design = edition === 'large' ? 'large' : 'a5';
    const tools = await shop.toolsFor(tag, design);
    let stats = '';
    const wrapped = { ...tools.browser, openHtml: async (html: string, o: never) => {
      writeFileSync(`${out}/${id}.html`, html);
      const opened = await tools.browser.openHtml(html, o);
      if (process.env['LOG']) opened.page.on('console', (m) => { console.log('   >', m.text()); });
      return { ...opened, pdf: async () => {
        stats = await opened.page.evaluate(() => {
          const r = (window as never as { ruler: { linesOf(f: Element, e: Element): { page: number; top: number; bottom: number }[] } }).ruler;
          const probe = document.querySelector('.chapter .flow') as HTMLElement;
          const L = Math.floor(parseFloat(getComputedStyle(probe).lineHeight) * 64) / 64;
          let all = 0, on = 0, li = 0, lion = 0; const bad: string[] = []; const process = { env: { LI: true } }; const hist: Record<string, number> = {};
          for (const flow of document.querySelectorAll('.chapter .flow')) {
            const judge = (e: Element) => { const fs = parseFloat(getComputedStyle(e).fontSize); return r.linesOf(flow, e).filter((l) => l.bottom - l.top > fs * 0.9).map((l) => { const m = (l.top + l.bottom) / 2 - L / 2; const x = ((m % L) + L) % L; return { ...l, x: Math.min(x, L - x), raw: x }; }); };
            for (const p of flow.querySelectorAll(':scope > p:not(.small)')) for (const l of judge(p)) { all++; const k = l.raw.toFixed(1); hist[k] = (hist[k] ?? 0) + 1; if (l.x < 1.2) on++; else if (bad.length < 12) bad.push(`${flow.closest('.chapter')?.getAttribute('data-chapter')} p${l.page} x${l.raw.toFixed(2)} ${p.textContent?.slice(0, 30)}`); }
            for (const p of flow.querySelectorAll(':scope > :is(ul,ol):not(.steps) > li')) for (const l of judge(p)) { li++; if (l.x < 1.2) lion++; else if (process.env['LI'] && bad.length < 30) bad.push(`LI ${flow.closest('.chapter')?.getAttribute('data-chapter')} p${l.page} y${l.top.toFixed(0)} x${l.raw.toFixed(2)} ${p.textContent?.slice(0, 40)}`); }
          }
          return `L=${L} p ${on}/${all} ${(100 * on / all).toFixed(1)} % li ${lion}/${li}\n   ${JSON.stringify(hist)}\n${bad.join('\n   ')}`;
        });
        return opened.pdf();
      } };
    } };
    const t = performance.now();
    try {
      const m = await typesetManual(book, { ...tools, browser: wrapped as never }, { design });
      writeFileSync(`${out}/${id}.pdf`, m.bytes);
      console.log(id, m.pages, 'pages', JSON.stringify(m.log), `${((m.log.msMeasuring) / m.pages).toFixed(1)} measure ms/page, total ${((performance.now() - t) / m.pages).toFixed(1)}`);
      console.log('  ', stats);
    } catch (e) { console.log(id, 'FAILED', (e as Error).message.slice(0, 1500), stats); }
  }
} finally { await browser.close(); }
