import { armExit } from './exit.ts';
import { armKeys } from './exit-keys.ts';
import { keepChoices } from './keep-choice.ts';
import { armReplace } from './quiet.ts';

const keysAreOff = keepChoices();
const exit = document.querySelector<HTMLAnchorElement>('a.exit');
if (exit !== null) {
  const leave = armExit(exit);
  if (!keysAreOff) armKeys(leave, document.getElementById('exit-note'));
}
for (const trial of document.querySelectorAll<HTMLAnchorElement>('a.exit-trial')) armExit(trial);
armReplace(document.documentElement.dataset['way'] === 'quiet');
