import { describe, expect, it } from 'vitest';
import { scaleLeading, scaleLengths } from '../../../scripts/publications/pdf/scale-lengths.ts';

describe('measures of a style sheet', () => {
  it('grow in mm and pt, whatever stands around them', () => {
    const css = '.a{font:400 9.6pt / 4.6mm x;margin:-.5mm calc(100% - 10mm);line-height:1.4}';
    expect(scaleLengths(css, 2)).toBe(
      '.a{font:400 19.2pt / 9.2mm x;margin:-1mm calc(100% - 20mm);line-height:1.4}',
    );
  });

  it('leave names, colours, px and weights alone', () => {
    const css = '.w10mm{color:#5mm;width:3px;font-weight:400;--a-2mm:1}';
    expect(scaleLengths(css, 2)).toBe(css);
  });

  it('grow in lines alone where only lines are asked for', () => {
    const css = '.a{font:400 10pt / 5mm x;line-height: 4mm;margin:5mm;grid-area:1 / 2}.b{font:700 9pt/1 y}';
    expect(scaleLeading(css, 1.3)).toBe(
      '.a{font:400 10pt / 6.5mm x;line-height: 5.2mm;margin:5mm;grid-area:1 / 2}.b{font:700 9pt/1 y}',
    );
  });
});
