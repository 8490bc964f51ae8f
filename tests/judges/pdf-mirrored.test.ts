import { describe, expect, it } from 'vitest';
import { judgeLeafletText } from './pdf-leaflet.ts';
import { findByLetters, hasLetters, mirrorPage, saysWords } from './pdf-mirrored.ts';
import type { PdfWord } from './pdf-pages.ts';

const word = (text: string, left: number, right: number, top: number): PdfWord => ({
  text,
  left,
  right,
  top,
  bottom: top + 10,
});
/** «الأيام بعد», as poppler gives it: letters as they are seen, the ligature as it is spoken. */
const seen = [word('دعب', 20, 40, 0), word('مايلأا', 45, 90, 0), word('لزنملا', 50, 90, 20)];

describe('text from right to left', () => {
  it('is judged on a page as a mirror shows it', () => {
    const page = mirrorPage({ number: 1, widthPt: 100, heightPt: 50, words: seen });
    expect(page.words.map(({ left, right }) => [left, right])).toEqual([
      [60, 80],
      [10, 55],
      [10, 50],
    ]);
  });

  it('is found by its letters, whole lines alone', () => {
    expect(findByLetters(seen, 'الأيام بعد')).toHaveLength(2);
    expect(findByLetters(seen, 'الأيام بعد المنزل')).toHaveLength(3);
    expect(findByLetters(seen, 'الأيام')).toBeNull();
    expect(findByLetters(seen, 'الأيام بعدي')).toBeNull();
  });

  it('says words that stand in it, and no others', () => {
    expect(saysWords(seen, 'بعد المنزل')).toBe(true);
    expect(saysWords(seen, 'بعد الشرطة')).toBe(false);
  });

  it('has each letter as often as it is spoken', () => {
    expect(hasLetters('مايلأادعب', 'الأيام بعد')).toBe(true);
    expect(hasLetters('مايلأا', 'الأيام بعد')).toBe(false);
    expect(hasLetters('111', '1111')).toBe(false);
  });

  it('lacks a line in which a word is missing, even if other blocks have its letters', () => {
    const source = '## الأيام بعد المنزل';
    expect(judgeLeafletText('لزنملا دعب مايلأا', source)).toEqual([]);
    expect(judgeLeafletText('دعب مايلأا\nلزنملا', source)).toHaveLength(1);
  });
});
