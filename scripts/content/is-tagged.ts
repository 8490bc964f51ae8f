import type { CatalogueEntry } from './catalogue.ts';

/**
 * Whether a file is tagged, so that a screen reader can read it: PDF/UA-1. Sheets with pages side by side are for a
 * printer alone, and so is what goes to a printing house; an EPUB is judged by other rules. A poster for an office
 * printer is set anew on smaller paper.
 */
export function isTagged({ edition, kind }: Pick<CatalogueEntry, 'edition' | 'kind'>): boolean {
  return (
    ['screen', 'large', 'plain', 'bilingual'].includes(edition) || (edition === 'home' && kind === 'poster')
  );
}
