import type { Page } from '../../browser/open-html.ts';

/** A piece of a document that was set: the text of a block, or a part of it that is in a language of its own. */
export type SourcePiece = { readonly text: string; readonly language: string };

/** What a reader of the tags must come to hear, in the order of the markup. */
export type SourceText = {
  readonly pieces: readonly SourcePiece[];
  /** The names of pictures, in their order. */
  readonly figures: readonly string[];
};

/** A printed text, not repaired yet, with the text that was set. */
export type SetText = { readonly bytes: Uint8Array; readonly source: SourceText };

/**
 * Reads an open document as it is about to be printed, after everything was measured and moved: what is hidden, drawn
 * or generated is left out.
 */
export async function readSource({ page }: Pick<Page, 'page'>): Promise<SourceText> {
  // Compilers that keep names of functions wrap them in a call which does not exist in the page.
  await page.evaluate('globalThis.__name = (value) => value');
  return await page.evaluate(collectSource);
}

/** Runs in the page. */
function collectSource(): SourceText {
  const silent = 'script, style, template, [aria-hidden="true"]';
  const pieces: { text: string; language: string }[] = [];
  const figures: string[] = [];
  let isOpen = false;

  const add = (text: string, language: string): void => {
    const last = pieces.at(-1);
    if (isOpen && last?.language === language) last.text += text;
    else if (text.trim() !== '') pieces.push({ text, language });
    isOpen = isOpen || text.trim() !== '';
  };
  const nameOf = (element: Element): string =>
    element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? element.textContent ?? '';

  const visit = (element: Element, around: string): void => {
    if (element.matches(silent)) return;
    const own = element.getAttribute('lang')?.replace(/-x-(fn|toc)$/, '');
    const language = own ?? around;
    const style = getComputedStyle(element);
    // What is clipped away is not drawn, and so Chromium does not tag it.
    if (style.display === 'none' || style.clipPath.startsWith('inset(50%')) return;
    if (element.matches('svg, img, [role="img"]')) {
      const isNamed = element.matches('[role="img"], img:not([alt=""])');
      if (isNamed) figures.push(nameOf(element));
      return;
    }
    const isInline = style.display.startsWith('inline') || style.display === 'contents';
    const isBlock = !isInline || style.float !== 'none' || style.position === 'absolute';
    if (isBlock) isOpen = false;
    for (const node of element.childNodes) {
      if (node instanceof Element) visit(node, language);
      else if (node instanceof Text && style.visibility === 'visible') add(node.data, language);
    }
    if (isBlock) isOpen = false;
  };
  visit(document.body, document.documentElement.lang);
  return { pieces, figures };
}
