import type { Period } from '../../../content/law.ts';

type Unit = Period['unit'];

/** How a language writes periods: units by all their forms, small numbers by words, and what makes a period an everyday one. */
export type PeriodWords = {
  readonly units: Readonly<Record<Unit, string>>;
  readonly numbers: Readonly<Record<number, string>>;
  /** After the period: "24 hours a day", "3 days ago", "5 years old". */
  readonly everydayAfter: RegExp;
  /** Before the period: "every 3 days", "for the last 14 days", "in five minutes". */
  readonly everydayBefore: RegExp;
  /** Years are mostly ages; they count only where the line speaks of claims and terms. */
  readonly legal: RegExp;
};

/** Tables of the languages that we write ourselves. In others the forms of the register itself are looked for. */
export const periodWords: Readonly<Record<string, PeriodWords>> = {
  cs: {
    units: {
      hour: 'hodin(?:a|y|u|ách|ám|ami)?|hodinov\\p{L}+|h',
      day: 'dn(?:y|ů|í|ech|ům|i)|den|denní(?:ho|mu|m|ch)?',
      month: 'měsíc(?:e|i|ů|ích|ům|em)?|měsíčn\\p{L}+',
      year: 'rok(?:u|y|ů|em|ům)?|lete?(?:ch|m)?|léta?|let',
    },
    numbers: {
      1: 'jeden|jednoho|jednomu|jedním',
      2: 'dva|dvou|dvě|dvěma',
      3: 'tři|tří|třech|třem',
      5: 'pět|pěti',
      14: 'čtrnáct|čtrnácti',
      24: 'čtyřiadvacet|čtyřiadvaceti|dvacet čtyři',
      48: 'osmačtyřicet|osmačtyřiceti|čtyřicet osm',
    },
    everydayAfter: /^\s*(?:denně|týdně|ročně|měsíčně|v kuse|nazpátek|zpátky|zpět|link|služb|provoz)/i,
    everydayBefore:
      /(?:před|každ\p{L}+|posledn\p{L}+|jednou za|dvakrát za|třikrát za|ob|nonstop|věku?|starš\p{L}+|mladš\p{L}+)\s+$/iu,
    legal: /žádost|požád|peněžit|nárok|lhůt|promlč|odškod|:law\[|zákon/i,
  },
  en: {
    units: { hour: 'hours?|hrs?', day: 'days?', month: 'months?', year: 'years?' },
    numbers: {
      1: 'one|a single',
      2: 'two',
      3: 'three',
      5: 'five',
      14: 'fourteen',
      24: 'twenty-four',
      48: 'forty-eight',
    },
    everydayAfter:
      /^\s*(?:a day|a week|a month|a year|per day|per week|ago|old|earlier|later|each|every|line|helpline|service|support)/i,
    everydayBefore: /(?:every|each|last|past|previous|once in|twice in|aged|over|under)\s+$/i,
    legal: /claim|compensat|appl(?:y|ication)|deadline|time limit|financial assistance|:law\[/i,
  },
  uk: {
    units: {
      hour: 'годин(?:а|и|у|ах|ам|ами)?|годинн\\p{L}+|год',
      day: 'д(?:ень|ні|нів|ня|нях|ням)|денн\\p{L}+',
      month: 'місяц(?:ь|і|ів|я|ях|ям)',
      year: 'рок(?:и|ів|у|ах|ам)|рік',
    },
    numbers: {
      1: 'один|одного',
      2: 'два|двох',
      3: 'три|трьох',
      5: "п[’ʼ']ять|п[’ʼ']яти",
      14: 'чотирнадцять|чотирнадцяти',
      24: 'двадцять чотири',
      48: 'сорок вісім',
    },
    everydayAfter: /^\s*(?:на добу|на день|щодня|на тиждень|на рік|тому|поспіль|ліні|служб)/i,
    everydayBefore: /(?:кожн\p{L}+|останн\p{L}+|раз на|двічі на|віком|старш\p{L}+|молодш\p{L}+)\s+$/iu,
    legal: /заяв|вимог|компенсац|строк|грошов|:law\[|закон/i,
  },
};
