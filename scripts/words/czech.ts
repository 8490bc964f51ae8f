import type { Inflection } from './inflection.ts';

/** Czech: common endings of nouns, adjectives and verbs; not complete on purpose, since each rule also costs false matches. */
export const czech: Inflection = {
  endings:
    'ama ema ima yho ymu ovych ovymi oval ovala ovalo ovali ujou ujes ujete ovana ovane ovani ovany ovat atech etem atum eho emu imi ymi ami ach ich ych ech ove ovi ata aty ete eti iho imu ani ane any ana eni ene eny ena enou anou anych enych anym enym em es um at am os us im ym mi ou ej uji uju uje it et ti a e i o u y',
  derivations: [
    { pattern: '(an|en|ov|in)$', letters: 2, longerThan: 5 },
    { pattern: '[ai]l$', letters: 2, longerThan: 5 },
    { pattern: '[sc]k$', letters: 2, longerThan: 6 },
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
    'dite ditete diteti ditetem deti detem detmi detech detsky detska detske detskeho detskou',
    'clovek cloveka cloveku clovekem lide lidi lidem lidmi lidech',
    'bit bity bita bite biti bitim bitou biteho bijem bijete bilo bij bije biji bijes bijou bil bila bili',
    'dvere dveri dverim dverich dvermi dverma',
    'byt bytu byte bytem byty bytum bytech bytove bytovy bytova',
    'jit jdu jdes jde jdeme jdete jdou sel sla sli',
    'utek uteku utekem utekl utekla utekli utect utec utece uteci utikam utika utikat',
    'otec otce otci otcem otcu otcove',
    'strach strachu strachem strachy',
    'pes psa psu psem psi psy psovi',
    'dum domu dome domem domy domech domum doma domov domova domove',
    'penize penez penezi penezum penezich penezity penezita penezite penezitou',
    'pritel pritele priteli pritelem pratele pratel pratelum prateli pritelkyne',
  ],
  synonyms: [],
  stopWords:
    'a i o u v z s k do ze jsi jste ani tak taky take jen jenom jeste neco nekdo nekde nejak tady tam tu pak potom proto protoze nevim vim prosim kvuli jeho jejich nas nam vas vam vase nase jemu ni nim sebe sebou muze muzu musim musi chci chce chteji porad moc treba delat dela delam nej cim ceho cemu kym jaky jaka jake jaky uplne fakt prece vubec dal az tim tom teto tuto tenhle tahle tohle ktereho kterou kterym na po od za ze ve ke se si je jsem jsme jsou jsi mi me mne muj moje moji mame mam ma mas ho ji ja ty on ona my vy oni to ten ta te tu co jak kdy kde kdo kam pri pro pod nad bez nebo ale by aby bych byl byla bude budu uz ne ano mit kdyz proc jestli kolik ktery ktera ktere svuj svoje',
  lookalikes: 'být můžu může můžeš můžete můžou',
};
