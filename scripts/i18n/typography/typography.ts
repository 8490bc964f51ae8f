import { setCzech } from './czech.ts';
import { setGeneral } from './general.ts';
import { setPseudoBidi } from './pseudo-bidi.ts';
import { setUkrainian } from './ukrainian.ts';

type SetText = (text: string) => string;

const rules: Readonly<Record<string, SetText>> = { cs: setCzech, sk: setCzech, uk: setUkrainian };

/** Gives the function that sets plain text of a language: hard spaces and dashes. It may run twice without harm. */
export function typographyOf(tag: string): SetText {
  if (tag.endsWith('-XB')) return setPseudoBidi;
  const own = rules[tag.split('-')[0] ?? tag];
  return own ? (text) => own(setGeneral(text)) : setGeneral;
}
