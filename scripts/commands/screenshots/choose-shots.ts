import { chooseSamples } from '../../checks/safety/browser/choose-samples.ts';
import type { BuildManifest } from '../../content/manifest.ts';

/** A page to photograph in one window; `name` is that of its file, without ending. */
export type ChosenShot = {
  readonly name: string;
  readonly file: string;
  readonly kind: string;
  readonly tag: string;
  readonly width: number;
  readonly dark: boolean;
};

/** A phone of today, and a desk. */
const widths = [360, 1280] as const;

/**
 * Chooses the fullest page of every kind × class × look for each of the languages, on the open way, in two widths,
 * light and dark. A kind that no page of the languages has gives nothing.
 */
export async function chooseShots(
  folder: string,
  manifest: BuildManifest,
  tags: readonly string[],
): Promise<ChosenShot[]> {
  const samples = await chooseSamples(folder, manifest, 'all');
  const wanted = samples.filter(({ tag, way }) => way === 'open' && tags.includes(tag));
  return wanted.flatMap(({ file, kind, look, safety, tag }) =>
    widths.flatMap((width) =>
      [false, true].map((dark) => ({
        name: [kind, safety, look.replace(/\W+/g, '-'), tag, width, dark ? 'dark' : 'light'].join('_'),
        file,
        kind,
        tag,
        width,
        dark,
      })),
    ),
  );
}
