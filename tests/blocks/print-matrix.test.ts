import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../scripts/content/library.ts';
import { loadLibrary } from '../../scripts/content/load-library.ts';
import { root } from '../content/real-data.ts';
import { printText } from './open-blocks.ts';

let library: Library;

beforeAll(async () => {
  const loaded = await loadLibrary(root);
  if (!loaded.library) throw new Error('The content cannot be read.');
  library = loaded.library;
});

const rowsOf = () => library.matrices.get('acute')?.rows ?? [];
/** Prints with usual spaces in place of those that typography sets. */
const print = (of: Library, text: string) => printText(of, text).html.replaceAll('\u00a0', ' ');
const count = (html: string, part: string) => html.split(part).length - 1;

describe('a matrix', () => {
  it.each(['cs', 'en', 'uk'])('is a table in %s: caption, four column heads, two heads a row', (tag) => {
    const { html, diagnostics } = printText(library, '::matrix[acute]', tag);
    expect(diagnostics).toEqual([]);
    expect(count(html, '<caption>')).toBe(1);
    expect(count(html, 'scope="col"')).toBe(4);
    expect(count(html, 'scope="row"')).toBe(2 * rowsOf().length);
    expect(html).not.toMatch(/:[a-z]+\[/);
  });

  it('shows one actor, and what anybody has to do', () => {
    const html = print(library, '::matrix[acute]{role=school}');
    const own = rowsOf().filter(({ who }) => who === 'school' || who === 'anybody');
    expect(own.length).toBeGreaterThan(1);
    expect(count(html, '<tr>')).toBe(1 + own.length);
    expect(html).toContain(`${library.matrices.get('acute')?.actors.school['cs']}</caption>`);
  });

  it('is a list to tick, one item a row', () => {
    const { html } = printText(library, '::matrix[acute]{as=checklist role=police}');
    expect(html).toMatch(/^<div class="checklist"><ul>/);
    expect(count(html, '<li>')).toBe(
      rowsOf().filter(({ who }) => who === 'police' || who === 'anybody').length,
    );
  });

  it('scrolls on the web, and has two columns in a book: time above actor, step above law', () => {
    expect(printText(library, '::matrix[acute]').html).toContain('<section class="scroll" tabindex="0"');
    const { html } = printText(library, '::matrix[acute]', 'cs', 'print');
    expect(html).toMatch(/^<table class="acts">/);
    expect(count(html, 'scope="col"')).toBe(2);
    expect(count(html, 'scope="row"')).toBe(rowsOf().length);
  });

  it('says the same words in the same order in a book as on the web', () => {
    const words = (html: string) => html.replace(/<[^>]+>/g, ' ').match(/[\p{L}\d]+/gu);
    const web = printText(library, '::matrix[acute]').html;
    expect(words(printText(library, '::matrix[acute]', 'cs', 'print').html)).toEqual(words(web));
  });

  it('records the laws and periods on which it rests', () => {
    const { used } = printText(library, '::matrix[acute]{role=centre}');
    expect([...used.laws]).toEqual(['intervention-centres']);
    expect([...used.periods]).toEqual(['centre-contact']);
  });

  it('takes the state of confirmation from the law', () => {
    const html = print(library, '::matrix[acute]{role=centre}');
    expect(html).toContain('právník zatím nepotvrdil');
    const resting = rowsOf().filter(({ law, who }) => who === 'centre' && law !== null).length;
    expect(html).toContain(`0 z ${resting}`);
    const law = library.laws.get('intervention-centres');
    if (!law) throw new Error('The law is missing.');
    const confirmed = { by: 'JUDr. Nováková', role: 'advokátka', on: '2026-11-01' };
    const laws = new Map(library.laws).set('intervention-centres', { ...law, confirmed });
    const signed = print({ ...library, laws }, '::matrix[acute]{role=centre}');
    expect(signed).toMatch(/potvrzeno: JUDr\.\sNováková, 1\.\slistopadu\s2026/);
    expect(signed).toContain(`${resting} z ${resting}`);
  });

  it('names an actor, a form and a matrix that are not there', () => {
    const problems = (text: string) => printText(library, text).diagnostics.map(({ remedy }) => remedy);
    expect(problems('::matrix[acute]{role=scool}')).toEqual(['Did you mean “school”?']);
    expect(problems('::matrix[acute]{as=list}')[0]).toMatch(/checklist/);
    expect(problems('::matrix[acut]')).toEqual(['Did you mean “acute”?']);
  });
});
