import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trustHtml } from '../../../scripts/content/html.ts';
import { typesetLeaflet } from '../../../scripts/publications/leaflets/typeset-leaflet.ts';
import type { TypesetTools } from '../../../scripts/publications/pdf/typeset-manual.ts';
import { sentences } from './book-fixture.ts';
import { leafletFixture } from './leaflet-fixture.ts';
import { found, openTools } from './open-tools.ts';
import { readTaggedText, readWords } from './read-pages.ts';

const POINTS_PER_MM = 72 / 25.4;

describe.skipIf(found === null)('a printed leaflet', { timeout: 60_000 }, () => {
  let tools: TypesetTools;
  beforeAll(async () => {
    tools = await openTools();
  });
  afterAll(() => tools.browser.close());

  it('has two exact pages of A4 landscape', async () => {
    const { bytes, pages } = await typesetLeaflet(leafletFixture(), tools);
    const document = await PDFDocument.load(bytes);
    expect(pages).toBe(2);
    expect(document.getPages().map((page) => Object.values(page.getMediaBox()))).toEqual([
      [0, 0, 841.89, 595.276],
      [0, 0, 841.89, 595.276],
    ]);
  });

  it('puts each panel at its place: 97, 100, 100 outside and 100, 100, 97 inside', async () => {
    const words = readWords((await typesetLeaflet(leafletFixture(), tools)).bytes);
    const at = (text: string) => {
      const word = words.find((entry) => entry.text === text);
      return word ? [word.page, Math.round(word.left / POINTS_PER_MM)] : null;
    };
    expect(at('Věty,')).toEqual([1, 9]);
    expect(at('Komu')).toEqual([1, 106]);
    expect(at('Dny')).toEqual([1, 206]);
    expect(at('Čtrnáct')).toEqual([2, 9]);
    expect(at('Co')).toEqual([2, 109]);
    expect(
      words.filter(({ text }) => text === 'Co').map(({ left }) => Math.round(left / POINTS_PER_MM)),
    ).toContain(209);
  });

  it('is tagged in the order in which the folded leaflet is read', async () => {
    const { bytes } = await typesetLeaflet(leafletFixture(), tools);
    const tagged = readTaggedText(bytes);
    const starts = ['Dny po vykázání', 'Věty', 'Čtrnáct dní', 'Co s dětmi bývá', 'Co můžete', 'Komu zavolat'];
    const order = starts.map((start) => tagged.indexOf(start));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('names the panel that is too full, and by how much', async () => {
    const { panels } = leafletFixture();
    const [left, middle, right] = panels.inside;
    const full = { ...middle, body: trustHtml(`<p>${sentences(1, 40)}</p>`) };
    const leaflet = leafletFixture({ panels: { ...panels, inside: [left, full, right] } });
    await expect(typesetLeaflet(leaflet, tools)).rejects.toThrow(
      /^l4 cannot be set: panel children is [\d.]+ mm too high$/,
    );
  });

  it('puts the last word of a panel at its foot', async () => {
    const { panels } = leafletFixture();
    const [left, middle, right] = panels.inside;
    const last = { ...right, body: trustHtml(`${right.body}<p>Rozmyslet si to můžete kdykoli.</p>`) };
    const leaflet = leafletFixture({ panels: { ...panels, inside: [left, middle, last] } });
    const words = readWords((await typesetLeaflet(leaflet, tools)).bytes);
    const bottom = words.find(({ text }) => text === 'Rozmyslet')?.bottom ?? 0;
    expect(200 - bottom / POINTS_PER_MM).toBeGreaterThanOrEqual(0);
    expect(200 - bottom / POINTS_PER_MM).toBeLessThan(3);
  });

  it('names a panel that is too full, also where a part of it takes all room that is left', async () => {
    const { panels } = leafletFixture();
    const [flap, numbers, cover] = panels.outside;
    const [left, middle, right] = panels.inside;
    const items = `<ul>${`<li>${sentences(1, 1)}</li>`.repeat(30)}</ul>`;
    const last = { ...right, body: trustHtml(`${items}<div class="avoid"><p>A</p></div><p>Konec.</p>`) };
    const full = { ...numbers, body: trustHtml(`${items}<p class="region-box">Místo</p>`) };
    const leaflet = leafletFixture({
      panels: { outside: [flap, full, cover], inside: [left, middle, last] },
    });
    await expect(typesetLeaflet(leaflet, tools)).rejects.toThrow(
      /panel advice is [\d.]+ mm too high; panel numbers is [\d.]+ mm too high/,
    );
  });

  it('names the panel that a word is too long for', async () => {
    const { panels } = leafletFixture();
    const [flap, back, cover] = panels.outside;
    const wide = { ...flap, body: trustHtml(`<p>${'nejneobhospodařovávatelnější'.repeat(3)}</p>`) };
    const leaflet = leafletFixture({ panels: { ...panels, outside: [wide, back, cover] } });
    await expect(typesetLeaflet(leaflet, tools)).rejects.toThrow(/panel say is [\d.]+ mm too wide/);
  });
});
