import { addressOf, isInnerHigh } from '../../../content/address.ts';
import { editionAddress, editionPagesIn } from '../../../content/edition-pages.ts';
import { finderPathsIn } from '../../../content/finder-pages.ts';
import { readFinderPath } from '../../../content/finder-path.ts';
import type { Library, SourcePage } from '../../../content/library.ts';
import { type FilePlace, fileOfData, placeInData, placeInPage } from '../../../content/place-of.ts';
import { presenceOf, webPaths } from '../../../content/presence.ts';
import type { SourceFault, SourceRule } from '../source-rule.ts';
import { writtenTags } from '../written-pages.ts';

type Claim = {
  readonly address: string;
  /** File that asks for the address. */
  readonly file: string;
  readonly place: () => FilePlace;
  /** Shared codes are the matter of `code-is-unique`. */
  readonly byCode: boolean;
};

/** Every address leads to one page: slugs, codes, places, contacts, releases and earlier addresses do not meet. */
export const addressIsUnique: SourceRule = {
  name: 'address-is-unique',
  find: (library) => {
    const owners = new Map<string, Claim>();
    const claims = writtenTags(library).map((tag) => claimsOf(library, tag));
    return [...claims.flatMap(({ present }) => present), ...claims.flatMap(({ earlier }) => earlier)].flatMap(
      (claim): SourceFault[] => {
        const owner = owners.get(claim.address);
        if (!owner) owners.set(claim.address, claim);
        if (!owner || owner.file === claim.file || (owner.byCode && claim.byCode)) return [];
        return [
          {
            ...claim.place(),
            message: `The address ${claim.address} belongs to ${owner.file}.`,
            remedy: 'Change the slug, the code, the file name or the earlier address of one of the two.',
          },
        ];
      },
    );
  },
};

function claimsOf(library: Library, tag: string): { present: Claim[]; earlier: Claim[] } {
  const { base } = library.site;
  const pages = webPaths(library).flatMap((path): Claim[] => {
    const presence = presenceOf(library, tag, path);
    if (presence.state === 'none') return [];
    const page = 'page' in presence ? presence.page : presence.source;
    const byCode = isInnerHigh(library, path) && page.meta.code !== undefined;
    const place = () => placeOfName(library, page);
    return [{ address: addressOf(library, tag, path), file: page.file, place, byCode }];
  });
  const releases = library.releases
    .filter((release) => release.tag === tag)
    .map(({ file, name }): Claim => {
      const place = () => ({ file, line: 1, column: 1 });
      return { address: `${base}${tag}/news/${name}/`, file, place, byCode: false };
    });
  const earlier = [...(library.pages.get(tag)?.values() ?? [])].flatMap((page) =>
    (page.meta.movedFrom ?? []).map((from, index): Claim => {
      const place = () => placeInPage(library, page, ['movedFrom', index]);
      return { address: base + from.slice(1), file: `${page.file} (movedFrom)`, place, byCode: false };
    }),
  );
  const places = finderPathsIn(library, tag).flatMap((path): Claim[] => {
    const place = readFinderPath(path);
    if (place === null) return [];
    const file = fileOfData(
      library,
      place.kind === 'contact' ? `contacts/${place.contact}` : `regions/${place.region}`,
    );
    const head = () => ({ file, line: 1, column: 1 });
    return [{ address: addressOf(library, tag, path), file, place: head, byCode: false }];
  });
  const prints = editionPagesIn(library, tag).map((page): Claim => {
    const file = fileOfData(library, `publications/${page.plan.id}`);
    const place = () => placeInData(library, file, ['code']);
    return { address: editionAddress(library, page), file, place, byCode: false };
  });
  return { present: [...pages, ...releases, ...places, ...prints], earlier };
}

function placeOfName(library: Library, page: SourcePage): FilePlace {
  const key = page.meta.slug === undefined ? (page.meta.code === undefined ? 'title' : 'code') : 'slug';
  return placeInPage(library, page, [key]);
}
