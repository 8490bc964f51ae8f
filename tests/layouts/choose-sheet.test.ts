import { describe, expect, it } from 'vitest';
import { chooseSheet } from '../../layouts/components/choose-sheet.ts';

const sheets = [
  { href: 'text.css', classes: new Set(['note', 'child']) },
  { href: 'pictured.css', classes: new Set(['note', 'pic']) },
  { href: 'whole.css', classes: new Set(['note', 'child', 'pic', 'chart']) },
];
const choose = (markup: string, look = 'plain') => chooseSheet(sheets, markup, look).href;

describe('the style sheet of a page', () => {
  it('is the first that knows every class of the page', () => {
    expect(choose('<p class="note">')).toBe('text.css');
    expect(choose('<p class="note big"><svg class="pic outline">')).toBe('pictured.css');
  });

  it('is the whole one where no other serves', () => {
    expect(choose('<p class="pic"><p class="chart">')).toBe('whole.css');
    expect(choose('<svg class="pic">', 'child')).toBe('whole.css');
  });

  it('asks for a sheet at all', () => {
    expect(() => chooseSheet([], '', 'plain')).toThrow('no style sheet');
  });
});
