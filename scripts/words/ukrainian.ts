import type { Inflection, Spelling } from './inflection.ts';

/** Ukrainian by the same method as Czech. Written folded: й is и, ї is і. */
export const ukrainian: Inflection = {
  endings:
    'ами ями ові еві ого ому ими іми ої ою ею єю ах ях ів ам ям ом ем єм ии іи их іх ія ію ії іі ією еи ати ити ять ють ать уть ує ає ала или ило а я у ю е є и і о ь',
  derivations: [{ pattern: 'н$', letters: 1, longerThan: 6 }],
  softened: [
    { pattern: 'ц$', soft: 'ц', hard: 'к' },
    { pattern: 'з$', soft: 'з', hard: 'г' },
  ],
  fleeting: { vowel: 'о', before: 'к' },
  sounds: [
    ['ы', 'и'],
    ['э', 'е'],
    ['ъ', ''],
    ['ґ', 'г'],
  ],
  latin: {
    letters: pairs(
      'а a б b в v г h д d е e є e ж z з z и i і i к k л l м m н n о o п p р r с s т t у u ф f х h ц c ч c ш s щ s ь - ю u я a',
    ),
    spellings: pairs('shch s sch s sh s zh z kh h ch c ts c tz c w v x h q k g h'),
  },
  families: [
    'дитина дитини дитині дитину дитиною діти дітеи дітям дітьми дітях дитячии дитяча дитяче',
    'чоловік чоловіка чоловіку чоловікові чоловіком чоловіки чоловіків',
    'бити бє бють била били бив биття побиття побив',
    'дім дому домі домом доми додому вдома домашне домашнього домашньому домашнє',
    'гроші грошеи грошам грошима',
    'люди людеи людям людьми людях людина людини людині людину',
  ],
  synonyms: [],
  stopWords:
    'а б і и у в з на до по від за із що як де хто коли чи не це та те він вона ми ви вони мене мені мои моя моє є був була було бути для про при або але так ні якщо чому мо робити роблю робить вся весь все дуже тільки ще вже якась якии якщо ж би б щоб нема немає є хочу може можна',
  lookalikes: '',
};

function pairs(text: string): Spelling[] {
  const words = text.split(' ');
  return words.flatMap((word, place): Spelling[] =>
    place % 2 === 0 ? [[word, (words[place + 1] ?? '').replace('-', '')]] : [],
  );
}
