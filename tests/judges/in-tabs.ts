import type { Browser, Page } from 'puppeteer-core';

/** Tabs that work at the same time: two fill two cores. */
const tabCount = 2;

/** Does one piece of work after another in each of two tabs, and gives the results in the order of the input. */
export async function inTabs<Item, Result>(
  chromium: Browser,
  items: readonly Item[],
  work: (page: Page, item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.map((item, index) => ({ item, index }));
  const runTab = async () => {
    const page = await chromium.newPage();
    for (let next = queue.shift(); next; next = queue.shift()) {
      results[next.index] = await work(page, next.item);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: tabCount }, runTab));
  return results;
}
