import type { Page } from 'puppeteer-core';

/** Elements that say nothing to assistive technology, so that Chromium leaves them, and their language, out of the tags. */
const silentElements = 'span, i, b, u, s, small, bdi, bdo, cite, q, dfn, var, sub, sup, samp, kbd, time';
/** Boxes without a meaning of their own; those that pass on a role for print (`cs-x-fn`) are tagged by what they hold. */
const silentBoxes = ['div', 'section', 'article', 'header', 'footer']
  .map((name) => `${name}:not([lang*="-x-"])`)
  .join(', ');

/** Lets words in another language keep it in a tagged print: a role puts their element into the structure tree. */
export async function keepLanguages(page: Page): Promise<void> {
  await page.evaluate((silent) => {
    for (const element of document.querySelectorAll('[lang]:not([role])')) {
      const around = element.parentElement?.closest('[lang]')?.getAttribute('lang');
      if (element.matches(silent) && element.getAttribute('lang') !== around)
        element.setAttribute('role', 'group');
    }
  }, `${silentElements}, ${silentBoxes}`);
}
