/** More places than these tell nobody more: those behind the first have mostly moved with it. */
const SHOWN = 12;

/** Thrown when a publication cannot be set; `places` says where and why, one entry a place. */
export class TypesetError extends Error {
  override readonly name = 'TypesetError';
  readonly places: readonly string[];

  constructor(publication: string, places: readonly string[]) {
    const more = places.length - SHOWN;
    const shown = [...places.slice(0, SHOWN), ...(more > 0 ? [`and ${more} more places`] : [])];
    super(`${publication} cannot be set: ${shown.join('; ')}`);
    this.places = places;
  }
}
