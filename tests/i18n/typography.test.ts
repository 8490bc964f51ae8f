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

const marks = (text: string) => show(text).replaceAll('\u202f', '~').replaceAll('\u200e', '^');

describe.each<[string, [string, string][]]>([
  [
    'sk',
    [
      ['Sedí v parku a u vody i s deťmi', 'Sedí v_parku a_u_vody i_s_deťmi'],
      ['trvá 14 dní a 3 mesiace', 'trvá 14_dní a_3_mesiace'],
      ['od 1. januára 2026', 'od 1._januára 2026'],
      ['§ 3 ods. 2 zák. č. 274/2017', '§_3 ods._2 zák._č._274/2017'],
    ],
  ],
  [
    'de',
    [
      ['Sie sagt: „Geh weg.” und geht.', 'Sie sagt: „Geh weg.“ und geht.'],
      ['„Das steht“ schon richtig', '„Das steht“ schon richtig'],
      ['z. B. heute, d.h. i. d. R. bald', 'z.~B. heute, d.~h. i.~d.~R. bald'],
      ['§ 4 Abs. 2, 14 Tage ab 1. Juli 2025', '§_4 Abs._2, 14_Tage ab 1._Juli 2025'],
      ['in Prag - und 6-11 Jahre', 'in Prag_– und 6–11_Jahre'],
    ],
  ],
  [
    'vi',
    [
      ['trong 14 ngày và 24 giờ', 'trong 14_ngày và 24_giờ'],
      ['tie\u0302\u0301ng Vie\u0323\u0302t', 'tiếng Việt'],
      ['ở nhà a và b', 'ở nhà a và b'],
    ],
  ],
  [
    'ar',
    [
      ['نعم، أو لا؛ متى؟', 'نعم، أو لا؛ متى؟'],
      ['خلال 14 يومًا و 3 أيام', 'خلال 14_يومًا و 3_أيام'],
      ['القانون 273/2008 Sb. المادة 44', 'القانون ^273/2008_Sb.^ المادة 44'],
    ],
  ],
])('typography of %s', (tag, cases) => {
  it.each(cases)('sets “%s”', (text, expected) => {
    expect(marks(typographyOf(tag)(text))).toBe(expected);
  });
  it.each(cases)('leaves “%s” alone the second time', (text) => {
    const set = typographyOf(tag);
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
