import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const CODE = /\.(ts|tsx|mjs)$/;

/** Lists the code below some folders and files of the project, with slashes, sorted. */
export function listSources(project: string, places: readonly string[]): string[] {
  return places.flatMap((place) => {
    if (CODE.test(place)) return existsSync(path.join(project, place)) ? [place] : [];
    return readdirSync(path.join(project, place), { recursive: true, encoding: 'utf8' })
      .map((name) => `${place}/${name.replaceAll('\\', '/')}`)
      .filter((name) => CODE.test(name))
      .sort();
  });
}
