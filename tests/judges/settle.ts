import type { ReadingTab } from './reader.ts';
import { waitUntil } from './wait-until.ts';

/** Waits until a tab shows a finished page at another address than before. @returns the address */
export async function settle({ read }: Pick<ReadingTab, 'read'>, before: string): Promise<string> {
  return await waitUntil(`another page after ${before}`, async () => {
    const state = String(await read('document.readyState + " " + location.href'));
    const [, href] = /^complete (.*)$/.exec(state) ?? [];
    return href === undefined || href === before || href === 'about:blank' ? null : href;
  });
}
