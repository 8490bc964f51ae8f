import { execFileSync } from 'node:child_process';
import jsqr from 'jsqr';
import sharp from 'sharp';

/** jsQR is a CommonJS module: Node gives its function as the default of the default. */
const decode = (jsqr as unknown as { default: typeof import('jsqr').default }).default ?? jsqr;

/** A page as a grey picture, as a scanner or a copier would take it. */
export type GreyPage = { readonly width: number; readonly height: number; readonly grey: Uint8Array };

/** Draws a page of a PDF file at its printed size in grey; pages count from 1. */
export async function drawGreyPage(file: string, page: number, dotsPerInch: number): Promise<GreyPage> {
  const options = ['-gray', '-png', '-f', String(page), '-l', String(page), '-r', String(dotsPerInch)];
  const png = execFileSync('pdftoppm', [...options, file], { maxBuffer: 1e9 });
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  const grey = info.channels === 1 ? data : data.filter((_, index) => index % info.channels === 0);
  return { width: info.width, height: info.height, grey: new Uint8Array(grey) };
}

/** Where a code was found: its text and its corners in pixels. */
export type FoundCode = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Looks for a code on a page, as a camera would; null if there is none that can be read. */
export function findCode({ grey, height, width }: GreyPage): FoundCode | null {
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let index = 0; index < grey.length; index += 1)
    pixels.fill(grey[index] ?? 255, index * 4, index * 4 + 3).fill(255, index * 4 + 3, index * 4 + 4);
  const found = decode(pixels, width, height, { inversionAttempts: 'dontInvert' });
  // jsQR takes some drawings for a code without text.
  if (!found || found.data === '') return null;
  const corners = [
    found.location.topLeftCorner,
    found.location.topRightCorner,
    found.location.bottomLeftCorner,
    found.location.bottomRightCorner,
  ];
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return {
    text: found.data,
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/** Counts the pages of a PDF file. */
export function countPages(file: string): number {
  const facts = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  return Number(/^Pages:\s+(\d+)/m.exec(facts)?.[1]);
}

/** Looks for a code on all pages of a PDF file at a resolution; the page counts from 1. */
export async function findCodeIn(
  file: string,
  dotsPerInch: number,
): Promise<(FoundCode & { readonly page: number; readonly drawn: GreyPage }) | null> {
  for (let page = countPages(file); page >= 1; page -= 1) {
    const drawn = await drawGreyPage(file, page, dotsPerInch);
    const found = findCode(drawn);
    if (found) return { ...found, page, drawn };
  }
  return null;
}

/** Paints a band across a found code white, `share` of its height, through its middle, as a crease or a spill does. */
export function spoil(page: GreyPage, code: FoundCode, share: number): GreyPage {
  const grey = Uint8Array.from(page.grey);
  const middle = (code.top + code.bottom) / 2;
  const half = ((code.bottom - code.top) * share) / 2;
  for (let y = Math.round(middle - half); y < middle + half; y += 1)
    grey.fill(255, y * page.width + Math.floor(code.left), y * page.width + Math.ceil(code.right));
  return { ...page, grey };
}
