import type { Library } from './library.ts';

/**
 * Gives, for each law, the paths of pages of a language that speak of it: by its id, by one of its periods, or by a
 * timeline or matrix that rests on it. Order of the pages as they were read.
 */
export function pagesByLaw(library: Library, tag: string): ReadonlyMap<string, readonly string[]> {
  const pages = [...(library.pages.get(tag)?.values() ?? [])];
  const tokens = tokensByLaw(library);
  return new Map(
    [...tokens].map(([law, wanted]) => [
      law,
      pages
        .filter(({ body }) =>
          [...body.matchAll(/:([a-z]+)\[([a-z0-9-]+)\]/g)].some(([, name, id]) =>
            wanted.has(`${name} ${id}`),
          ),
        )
        .map(({ path }) => path),
    ]),
  );
}

/** Lists the directives that stand for a law, such as “law police-eviction” or “within objections”. */
function tokensByLaw(library: Library): Map<string, ReadonlySet<string>> {
  const blocks = [
    ...[...library.timelines].map(([id, { steps }]) => ({ token: `timeline ${id}`, laws: steps })),
    ...[...library.matrices].map(([id, { rows }]) => ({ token: `matrix ${id}`, laws: rows })),
  ];
  return new Map(
    [...library.laws].map(([id, { periods }]) => [
      id,
      new Set([
        `law ${id}`,
        ...Object.keys(periods).flatMap((period) => [`period ${period}`, `within ${period}`]),
        ...blocks.filter(({ laws }) => laws.some(({ law }) => law === id)).map(({ token }) => token),
      ]),
    ]),
  );
}
