import type { Inflection } from './inflection.ts';

/** Slovak by the same method as Czech; also asked about words that Czech does not know, since Slovaks read Czech pages. */
export const slovak: Inflection = {
  endings:
    'ovaniach ovania ovanie ovaniu ovani ovana ovane ovany ovat aniach eniach aniami eniami anie enie ania enia aniu eniu anim enim ani eni ana ane any ena ene eny ovia ovi ami ach och iach iam iami ata atu atom ati eho emu ych ymi iho imu imi ieme ete ite ate ujem ujes uje uju ov om am em es as is im ym ou ej iu ia ie ii at it et ut nut a e i o u y',
  derivations: [
    { pattern: '(an|en|ov|in)$', letters: 2, longerThan: 5 },
    { pattern: '[ai]l$', letters: 2, longerThan: 5 },
    { pattern: '[sc]k$', letters: 2, longerThan: 7 },
    { pattern: '[^aeiouy]n$', letters: 1, longerThan: 4 },
  ],
  softened: [{ pattern: '[^aeiouy]c$', soft: 'c', hard: 'k' }],
  fleeting: { vowel: 'e', before: 'kc' },
  sounds: [
    ['y', 'i'],
    ['w', 'v'],
  ],
  latin: null,
  families: [
    'dieta dietata dietatu dietatom deti detom detmi detoch detsky detska detske',
    'bit bije biju biji bijes bil bila bili bitka',
    'ist idem ide idu isiel isla',
    'otec otca otcovi otcom oco ocko',
    'ludia ludi ludom ludmi clovek cloveka',
    'dom domu dome domom domy domov doma',
    'peniaze penazi peniazmi',
  ],
  synonyms: [],
  stopWords:
    'a aj i o u v vo z zo s so k ku do na po od za ze je som sme su si sa ma mi mna mne moj moja moje mam mas ho ju jej ja ty on ona my vy oni to ten ta tie co ako kde kedy ked kto kam pri pre pod nad bez alebo ale by aby bol bola bude budu uz nie ano preco ci moze mozem',
  lookalikes: '',
};
