import type { Tab } from '../../../../browser/open-reader.ts';
import type { Fault } from '../../../results/rule.ts';
import type { BrowserRule } from '../browser-rule.ts';
import { hasExit, pause, waitForLeaving } from '../press-exit.ts';

const remedy =
  'See layouts/browser/exit-keys.ts: three presses of Shift on a real keyboard, nothing between, off by ?k=0.';

/** Three presses of Shift leave; Esc, letters between, scripts that pretend, and presses without a code do not; ?k=0 switches them off. */
export const keysLeaveAsTold: BrowserRule = {
  name: 'keys-leave-as-told',
  looksAt: ({ kind, safety }) => safety === 'high' && kind !== 'search',
  oncePerScript: true,
  judge: async ({ address, hosts, tab }) => {
    const home = hosts.site.origin + address;
    await tab.goto(home);
    if (!(await hasExit(tab))) return [];
    const faults: Fault[] = [];
    const stays = async (what: string, press: () => Promise<void>, place = home) => {
      await tab.goto(place);
      await press();
      await pause(150);
      if (!tab.url().startsWith(hosts.site.origin))
        faults.push({ message: `The page leaves after ${what}.`, remedy });
    };
    await stays('three presses of Esc', () => pressKeys(tab, ['Escape', 'Escape', 'Escape']));
    await stays('a letter between presses of Shift', () =>
      pressKeys(tab, ['ShiftLeft', 'ShiftLeft', 'KeyA', 'ShiftLeft', 'ShiftLeft']),
    );
    await stays('keys that a script pretends', () => pretendKeys(tab));
    await stays(
      'keys that ?k=0 switched off',
      () => pressKeys(tab, Array(4).fill('ShiftLeft')),
      `${home}?k=0`,
    );
    await tab.goto(home);
    await pressKeys(tab, ['ShiftLeft', 'ShiftLeft', 'ShiftLeft']);
    const end = await waitForLeaving(tab, home, 1000);
    if (end.startsWith(hosts.site.origin))
      faults.push({ message: 'The page does not leave after three presses of Shift.', remedy });
    return faults;
  },
};

async function pressKeys(tab: Tab, keys: readonly ('ShiftLeft' | 'Escape' | 'KeyA')[]): Promise<void> {
  for (const key of keys) await tab.keyboard.press(key);
}

async function pretendKeys(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    for (let time = 0; time < 3; time += 1)
      document.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Shift', code: 'ShiftLeft', bubbles: true }),
      );
  });
}
