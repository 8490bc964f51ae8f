import type { Browser } from '../browser/launch-browser.ts';
import { drawingPins } from './draw-pins.ts';
import { fontFaces, fontsOf } from './fonts.ts';
import { loadFormFont } from './forms/load-form-font.ts';
import type { MergedFont } from './forms/merge-fonts.ts';
import type { DesignName } from './pdf/page-design.ts';

type Tools = {
  readonly browser: Browser;
  readonly fontCss: string;
  readonly styles: string;
  /** Loads the letters which form fields are filled with. */
  readonly formFont: () => Promise<MergedFont>;
};

/** What printing needs: one browser, started when the first sheet is printed, and letters by language. */
export type PrintShop = {
  readonly date: string;
  readonly browserVersion: string;
  /** Throws for a language in whose script we have no letters; see `fontsOf`. */
  readonly toolsFor: (tag: string, design?: DesignName) => Promise<Tools>;
};

type ShopOptions = {
  readonly root: string;
  readonly date: string;
  readonly browserVersion: string;
  /** Starts the browser, or gives the one that runs. */
  readonly browser: () => Promise<Browser>;
};

/** Opens the print shop; nothing is started until something is printed. */
export function openPrintShop({ root, date, browserVersion, browser }: ShopOptions): PrintShop {
  return {
    date,
    browserVersion,
    toolsFor: async (tag, design) => ({
      browser: drawingPins(await browser()),
      fontCss: await readFaces(tag, design, `${root}/node_modules`),
      styles: `${root}/layouts/styles/print`,
      formFont: () => loadFormFont(`${root}/node_modules`),
    }),
  };
}

function readFaces(tag: string, design: DesignName | undefined, packages: string): Promise<string> {
  const { families, subsets } = fontsOf(tag);
  return fontFaces(families, subsets, packages, design === 'large' ? 'large' : 'faces');
}
