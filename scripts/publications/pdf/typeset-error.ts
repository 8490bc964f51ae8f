/** Thrown when a publication cannot be set; `places` says where and why, one entry a place. */
export class TypesetError extends Error {
  override readonly name = 'TypesetError';
  readonly places: readonly string[];

  constructor(publication: string, places: readonly string[]) {
    super(`${publication} cannot be set: ${places.join('; ')}`);
    this.places = places;
  }
}
