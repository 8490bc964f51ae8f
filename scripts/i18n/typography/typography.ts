import { setArabic } from './arabic.ts';
import { setCzech } from './czech.ts';
import { setGeneral } from './general.ts';
import { setGerman } from './german.ts';
import { setPseudoBidi } from './pseudo-bidi.ts';
import { setSlovak } from './slovak.ts';
import { setUkrainian } from './ukrainian.ts';
import { setVietnamese } from './vietnamese.ts';

type SetText = (text: string) => string;

const rules: Readonly<Record<string, SetText>> = {
  ar: setArabic,
  cs: setCzech,
  de: setGerman,
  sk: setSlovak,
  uk: setUkrainian,
  vi: setVietnamese,
};

/** Gives the function that sets plain text of a language: hard spaces and dashes. It may run twice without harm. */
export function typographyOf(tag: string): SetText {
  if (tag.endsWith('-XB')) return setPseudoBidi;
  const own = rules[tag.split('-')[0] ?? tag];
  return own ? (text) => own(setGeneral(text)) : setGeneral;
}
