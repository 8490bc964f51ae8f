/** Who judges a rule of safety: a machine, a person, or both. */
export type SafetyJudge = 'machine' | 'person' | 'both';

/** One rule of safety; `holds` says what must be so. */
export type SafetyRule = { readonly number: number; readonly judge: SafetyJudge; readonly holds: string };

const rules: readonly (readonly [SafetyJudge, string])[] = [
  ['both', 'A safety notice stands at the top of every page.'],
  [
    'both',
    'The notice says that the trail cannot be erased, names a safer device and stands with numbers to call.',
  ],
  ['both', 'Nothing promises a safety that nobody can keep.'],
  ['machine', 'The exit is a real link and works with scripts off.'],
  ['both', 'The exit is the first stop of the keyboard, and its name says that it is for danger.'],
  [
    'both',
    'The exit stays in sight while scrolling, on small windows and at 400 % zoom, and nothing covers it.',
  ],
  ['machine', 'The page is hidden in the same frame as the press.'],
  ['machine', 'The exit opens no second tab or window.'],
  ['both', 'The exit leaves by replace: Back does not show help.'],
  ['machine', 'Leaving sends no Referer, by header, by meta element and by script.'],
  [
    'both',
    'The exit leads to the neutral page of the language, and to a second one when the first does not answer.',
  ],
  [
    'both',
    'The keys of the exit are hardware keys, not Esc alone; they are told to the reader and can be switched off.',
  ],
  ['machine', 'Nothing is sent or counted when somebody leaves, calls or prints.'],
  ['person', 'How leaving works is explained on a calm page and can be practised.'],
  ['machine', 'Pages without risk have no exit.'],
  ['machine', 'Nothing is asked of another host.'],
  ['machine', 'No cookie, storage, database or cache keeps anything.'],
  ['machine', 'No service worker stays on the device.'],
  ['machine', 'Nothing can be installed, and no permission can be asked for.'],
  ['machine', 'Pages of help are sent with Cache-Control: no-store.'],
  ['machine', 'Choices of the reader live in the address or in the system, not in storage.'],
  ['machine', 'Words of a search enter no address, title or history, and what it fetches is not stored.'],
  ['machine', 'The search field is not remembered: no form, no name, autocomplete off, type text.'],
  ['machine', 'What was typed is cleared on leaving, also when the page comes back from the cache.'],
  ['machine', 'No form and no prepared message sends personal data.'],
  ['both', 'Title, icon and name of pages of help are neutral.'],
  ['machine', 'Links to pages make no preview in chats.'],
  ['both', 'Addresses of pages of help are short codes.'],
  [
    'both',
    'Leaflets for victims have neutral file names and metadata, and links to them say what a download leaves.',
  ],
  ['machine', 'Nothing downloads by itself.'],
  ['machine', 'A printed page carries no header that tells.'],
  ['person', 'Paper warns where it may be found; the discreet edition shows nothing on the outside.'],
  ['machine', 'Links and codes in publications lead to our host and carry no trace of a copy.'],
  [
    'both',
    'Wherever a number can be called, the page says what a call leaves and what is known of the line.',
  ],
  ['machine', 'Links to mail, messages and chats say what they leave behind.'],
  ['machine', 'Links to other sites tell them nothing and are marked as leaving.'],
  ['machine', 'Every contact names its source and its check, and there are always two choices.'],
  ['machine', 'Numbers come from the register of contacts alone.'],
  ['both', 'Nothing plays, moves, counts or hurries by itself.'],
  ['both', 'Pictures hold no data of place, device or person.'],
  ['both', 'Wording does not blame and promises no result.'],
  ['both', 'Pages for children are written in short sentences, name a line and offer no chat of ours.'],
  ['both', 'No hiding place is told: no coordinates, maps or addresses of shelters.'],
  ['both', 'The connection is encrypted for good, and the site says what its host logs.'],
  ['machine', 'Prints carry edition and date, and withdrawn pages say so and are found nowhere.'],
  ['person', 'People who went through it, centres and disabled people have tried it.'],
];

/** The rules of safety by number, from 1. What they rest on stands in docs about safety by design. */
export const safetyRules: readonly SafetyRule[] = rules.map(([judge, holds], index) => ({
  number: index + 1,
  judge,
  holds,
}));
