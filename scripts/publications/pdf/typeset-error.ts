import type { PrintLanguage } from '../../../layouts/print/book.ts';

/** Thrown when a publication cannot be set; `places` says where and why, one entry a place. */
export class TypesetError extends Error {
  override readonly name = 'TypesetError';
  readonly places: readonly string[];

  constructor(publication: string, places: readonly string[]) {
    super(`${publication} cannot be set: ${places.join('; ')}`);
    this.places = places;
  }
}

/** Refuses a language whose books open on the other side: their pages and folds would have to be mirrored. */
export function requireLeftToRight(publication: string, { tag, dir }: PrintLanguage): void {
  if (dir === 'rtl')
    throw new TypesetError(publication, [`print from right to left (${tag}) is not drawn yet`]);
}
