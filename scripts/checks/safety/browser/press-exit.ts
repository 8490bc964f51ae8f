import type { Tab } from '../../../browser/open-reader.ts';

/** Tells whether an open page has an exit that is a link; what it should have is judged by the rule about it. */
export async function hasExit(tab: Tab): Promise<boolean> {
  return (await tab.$('a.exit[href]')) !== null;
}

/**
 * Puts the focus on the exit and presses Enter, which clicks it whatever may lie over it, and waits until another
 * page stands there. @returns where the tab is then; without an exit, where it was
 */
export async function leaveByKeyboard(tab: Tab, limitMs?: number): Promise<string> {
  const before = tab.url();
  if (!(await hasExit(tab))) return before;
  await tab.focus('a.exit');
  await tab.keyboard.press('Enter');
  return await waitForLeaving(tab, before, limitMs);
}

/** Waits until a tab has left an address, three seconds at most. @returns where it is then */
export async function waitForLeaving(tab: Tab, before: string, limitMs = 3000): Promise<string> {
  const end = performance.now() + limitMs;
  while (performance.now() < end && tab.url() === before) await pause(20);
  return tab.url();
}

/** Waits for what scripts do late. */
export async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
