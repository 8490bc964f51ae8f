import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPdfText } from '../../../../programs/read-pdf-text.ts';
import { findPhrases } from '../../find-phrases.ts';
import { foldText } from '../../spoken-word.ts';
import type { BrowserRule } from '../browser-rule.ts';

const edge = (name: string) =>
  `<div style="font-size:8px;margin-left:1cm"><span class="${name}"></span></div>`;

/** Printed with the header of the browser, a page shows no word of the topic that does not stand in its text. */
export const printHeaderTellsNothing: BrowserRule = {
  name: 'print-header-tells-nothing',
  looksAt: ({ kind, safety, way }) => safety === 'high' && (way === 'quiet' || kind === 'article'),
  judge: async ({ address, facts, hosts, sample, tab }) => {
    await tab.goto(hosts.site.origin + address);
    const shown = lettersOf(await tab.evaluate(() => `${document.title} ${document.body.innerText}`));
    const pdf = await tab.pdf({
      displayHeaderFooter: true,
      headerTemplate: edge('title'),
      footerTemplate: edge('url'),
      margin: { top: '2cm', bottom: '2cm' },
    });
    const folder = await mkdtemp(path.join(tmpdir(), 'pospolu-print-'));
    try {
      const file = path.join(folder, 'page.pdf');
      await writeFile(file, pdf);
      const lines = (await readPdfText(file)).flatMap((text) => text.split('\n'));
      const added = lines.filter((line) => !shown.includes(lettersOf(line)));
      const found = findPhrases(added, facts.register?.forbidden.topics[sample.tag] ?? []);
      return found.map(({ phrase, sentence }) => ({
        message: `The margin of the print says “${sentence}” with “${phrase}”.`,
        remedy: 'Print no running head of our own, and keep title and address neutral.',
      }));
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

/** Leaves numbers of lists, spaces and signs out: paper breaks lines elsewhere than the screen and numbers lists itself. */
function lettersOf(text: string): string {
  return foldText(text.replace(/^\s*\d+\.\s/, '')).replace(/[^\p{L}\p{N}]/gu, '');
}
