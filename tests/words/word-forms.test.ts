import { describe, expect, it } from 'vitest';
import { fold } from '../../scripts/words/fold.ts';
import { isWordOf } from '../../scripts/words/is-word-of.ts';
import { readQuery } from '../../scripts/words/read-query.ts';
import { wordFormsOf } from '../../scripts/words/word-forms.ts';

/** One line a word: its forms have one stem. */
const families: Record<string, readonly string[]> = {
  cs: [
    'dítě dítěte dítěti dítětem děti dětem dětmi dětech',
    'bije bijí bil bila bití bitá',
    'matka matky matce matku matkou matek matkám',
    'linka linky lince linku linkou linek linkách',
    'násilí násilím násilný násilného násilnou',
    'vykázání vykázáním vykázat vykázaný vykázaného vykáže vykazuje',
    'soud soudu soudem soudy soudech',
    'svědek svědka svědkem svědkové svědků',
    'dávka dávky dávek dávkou dávkám',
    'předběžné předběžného předběžným předběžnému',
    'opatření opatřením opatřeních',
    'byt bytu bytě bytem byty',
    'dům domu domě domem domů doma domov',
    'peníze peněz penězi',
    'vyhodit vyhodil vyhodila vyhodí',
    'OSPOD OSPODu OSPODem',
    'strach strachu strachem',
    'učitelka učitelce učitelku učitelek',
  ],
  uk: [
    'дитина дитини діти дітям дітей дітьми',
    'поліція поліції поліцію поліцією',
    'допомога допомоги допомозі допомогу',
    'б’є бити побиття',
    'мама мамі мамою мами',
    'насильство насильства насильству насильством',
  ],
  en: ['child children', 'court courts', 'beat beats beaten beating', 'police'],
};

/** Words that a cutter of endings is tempted to take for one. */
const strangers: readonly (readonly [tag: string, one: string, other: string])[] = [
  ['cs', 'násilí', 'násada'],
  ['cs', 'dítě', 'detail'],
  ['cs', 'byt', 'bít'],
  ['cs', 'soud', 'soudek'],
  ['cs', 'matka', 'mast'],
  ['uk', 'діти', 'дім'],
  ['en', 'court', 'coat'],
];

const lines = Object.entries(families).flatMap(([tag, words]) => words.map((line) => [tag, line] as const));

describe('the forms of a word', () => {
  it.each(lines)('%s: %s share a stem', (tag, line) => {
    const forms = wordFormsOf(tag);
    const stems = line.split(' ').map((word) => forms.stem(fold(word)));
    expect(new Set(stems).size).toBe(1);
  });

  it.each(strangers)('%s: %s is not a form of %s', (tag, one, other) => {
    const forms = wordFormsOf(tag);
    expect(forms.stem(fold(one))).not.toBe(forms.stem(fold(other)));
  });
});

describe('a language without a table', () => {
  const forms = wordFormsOf('de');

  it('lets an ending of three letters differ if four stay', () => {
    const [asked] = readQuery('schutzes', forms);
    expect(asked?.stems).toEqual(['schut']);
    expect(asked && isWordOf(asked, 'schutz', forms)).toBe(true);
    expect(asked && isWordOf(asked, 'schule', forms)).toBe(false);
  });

  it('takes short words as they are', () => {
    expect(forms.stem('me')).toBe('me');
    expect(forms.stem('gia')).not.toBe(forms.stem('giao'));
  });
});
