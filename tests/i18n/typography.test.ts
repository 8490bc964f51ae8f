import { describe, expect, it } from 'vitest';
import { typographyOf } from '../../scripts/i18n/typography/typography.ts';

const show = (text: string) => text.replaceAll('\u00a0', '_');

describe('typography of Czech', () => {
  const cases: [string, string][] = [
    ['Sedí v parku a u vody i s dětmi', 'Sedí v_parku a_u_vody i_s_dětmi'],
    ['V Ústí k večeru', 'V_Ústí k_večeru'],
    ['trvá 14 dní a 3 měsíce', 'trvá 14_dní a_3_měsíce'],
    ['§ 44–47 zák. č. 273/2008 Sb.', '§_44–47 zák._č._273/2008_Sb.'],
    ['1. 7. 2025', '1._7._2025'],
    ['od 1. ledna 2026', 'od 1._ledna 2026'],
    ['slovo - slovo', 'slovo_– slovo'],
    ['ve dnech 6-11 let', 've dnech 6–11_let'],
    ['10 000 Kč', '10 000_Kč'],
    ['Anna i Eva', 'Anna i_Eva'],
    ['(a to dnes)', '(a_to dnes)'],
  ];
  it.each(cases)('sets “%s”', (text, expected) => {
    expect(show(typographyOf('cs')(text))).toBe(expected);
  });
  it.each(cases)('leaves “%s” alone the second time', (text) => {
    const set = typographyOf('cs');
    expect(set(set(text))).toBe(set(text));
  });
});

describe('typography of other languages', () => {
  it('keeps one-letter words of Ukrainian with the next one', () => {
    expect(show(typographyOf('uk')('у школі та в місті 24 години'))).toBe('у_школі та в_місті 24_години');
  });
  it('joins no letters in English', () => {
    expect(typographyOf('en')('a child in a home')).toBe('a child in a home');
  });
  it('wraps words of the pseudo-language in right-to-left overrides', () => {
    const set = typographyOf('ar-XB');
    expect(set('ab 12')).toBe('\u202eab\u202c 12');
    expect(set('ab cd, ef')).toBe('\u202eab cd\u202c, \u202eef\u202c');
    expect(set(set('ab cd, ef'))).toBe(set('ab cd, ef'));
  });
});
