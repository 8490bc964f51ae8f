import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkPdf } from '../../scripts/programs/check-pdf.ts';
import { validateUa1 } from '../../scripts/programs/verapdf.ts';
import { typesetCard } from '../../scripts/publications/cards/typeset-card.ts';
import { loadFormFont } from '../../scripts/publications/forms/load-form-font.ts';
import { typesetForm } from '../../scripts/publications/forms/typeset-form.ts';
import { typesetLeaflet } from '../../scripts/publications/leaflets/typeset-leaflet.ts';
import { inspectPdf } from '../../scripts/publications/pdf/inspect-pdf.ts';
import type { SetText } from '../../scripts/publications/pdf/inspect-source.ts';
import { repairPdf } from '../../scripts/publications/pdf/repair-pdf.ts';
import { type TypesetTools, typesetManual } from '../../scripts/publications/pdf/typeset-manual.ts';
import { root } from '../judges/shared-build.ts';
import { arabicBook, arabicCard, arabicForm, arabicLeaflet } from '../publications/typeset/arabic-fixture.ts';
import { openTools, withLetters } from '../publications/typeset/open-tools.ts';

let opened: TypesetTools;
let folder: string;
const files: string[] = [];
const said = new Map<string, readonly string[]>();
const saidTurned = new Map<string, readonly string[]>();

beforeAll(async () => {
  opened = await openTools();
  folder = await mkdtemp(path.join(tmpdir(), 'pospolu-rtl-'));
  const tools = await withLetters(opened, 'ar');
  const large = await withLetters(opened, 'ar', 'large');
  await repair('manual', await typesetManual(arabicBook(), tools));
  await repair('large', await typesetManual(arabicBook(), large, { design: 'large' }));
  await repair('leaflet', await typesetLeaflet(arabicLeaflet(), tools));
  await repair('form', await typesetForm(arabicForm, tools));
  await repair('card', await typesetCard(arabicCard, tools));
});

afterAll(async () => {
  await opened.browser.close();
  await rm(folder, { recursive: true });
});

async function repair(name: string, { bytes, source }: SetText): Promise<void> {
  const repaired = await repairPdf(bytes, {
    formFont: await loadFormFont(`${root}/node_modules`),
    id: name,
    title: 'دليل القارئ',
    language: 'ar',
    author: null,
    subject: null,
    creator: 'PDF',
    date: new Date('2026-11-22T00:00:00Z'),
    linkText: () => 'رابط',
  });
  const file = path.join(folder, `${name}.pdf`);
  await writeFile(file, repaired.bytes);
  files.push(file);
  const titles = name === 'manual' || name === 'large' ? 'many' : 'one';
  const rules = { language: 'ar', titles, vagueLinks: [] } as const;
  said.set(name, inspectPdf(repaired.reopened, { ...rules, source }));
  const turned = { ...source, pieces: source.pieces.toReversed() };
  saidTurned.set(name, inspectPdf(repaired.reopened, { ...rules, source: turned }));
}

it('says what was set, in its order and languages; another order is caught', () => {
  expect([...said]).toEqual(files.map((file) => [path.basename(file, '.pdf'), []]));
  expect([...saidTurned].filter(([, complaints]) => complaints.length < 2)).toEqual([]);
});

it('veraPDF finds no failure of PDF/UA-1 in print from right to left', async () => {
  const verdicts = await validateUa1(files, { jars: path.join(root, '.cache/judges/verapdf') });
  expect(verdicts.map(({ file, passed, failures }) => [path.basename(file), passed, failures])).toEqual(
    files.map((file) => [path.basename(file), true, []]),
  );
});

it('all of it is sound', async () => {
  for (const file of files) expect(await checkPdf(file)).toEqual({ sound: true, complaints: [] });
});

it('pages as the browser prints them are caught', async () => {
  const unrepaired = await typesetCard(arabicCard, await withLetters(opened, 'ar'));
  const file = path.join(folder, 'unrepaired.pdf');
  await writeFile(file, unrepaired.bytes);
  const [verdict] = await validateUa1([file], { jars: path.join(root, '.cache/judges/verapdf') });
  expect(verdict?.passed).toBe(false);
});
