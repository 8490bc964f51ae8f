import type { Html } from '../content/html.ts';
import type { Library } from '../content/library.ts';
import { localise } from '../content/localise.ts';
import { placeInData } from '../content/place-of.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { listFiles } from '../files/list-files.ts';
import { readText } from '../files/read-text.ts';
import { inlineScene } from './scene.ts';
import { unexpectedStatics } from './static-files.ts';
import { judgeSvg } from './svg-safety.ts';

/** The drawings of the site: `scene` gives one as markup with its name in a language. */
export type Scenes = {
  readonly scene: (id: string, chain: readonly string[]) => Html | null;
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads and judges every SVG below `static/`, and prepares those of the picture register. `root` holds `static/`. */
export async function loadScenes(
  root: string,
  library: Pick<Library, 'folder' | 'pictures' | 'pressRoom' | 'texts'>,
): Promise<Scenes> {
  const diagnostics: Diagnostic[] = [];
  const drawings = new Map<string, string>();
  const paths = await listFiles(`${root}/static`);
  diagnostics.push(...unexpectedStatics(paths));
  for (const path of paths.filter((entry) => entry.endsWith('.svg'))) {
    const shown = `static/${path}`;
    const read = await readText(`${root}/${shown}`, shown);
    if ('diagnostic' in read) diagnostics.push(read.diagnostic);
    else {
      diagnostics.push(...judgeSvg(read.text, shown));
      drawings.set(path, read.text);
    }
  }
  for (const [id, picture] of library.pictures) {
    if (drawings.has(picture.file)) continue;
    diagnostics.push({
      severity: 'error',
      rule: 'picture-exists',
      ...placeInData(library, `${library.folder}/data/pictures.yaml`, [id, 'file']),
      message: `The picture “${id}” names static/${picture.file}, which does not exist.`,
      remedy: 'Put the file there, or correct the name.',
    });
  }
  for (const [index, logo] of (library.pressRoom?.logos ?? []).entries()) {
    if (drawings.has(logo)) continue;
    diagnostics.push({
      severity: 'error',
      rule: 'picture-exists',
      ...placeInData(library, `${library.folder}/press/room.yaml`, ['logos', index]),
      message: `The press room names the logo static/${logo}, which does not exist.`,
      remedy: 'Put the file there, or correct the name.',
    });
  }
  return {
    scene: (id, chain) => {
      const picture = library.pictures.get(id);
      const svg = picture ? drawings.get(picture.file) : undefined;
      return picture && svg ? inlineScene(svg, id, localise(picture.alt, chain)) : null;
    },
    diagnostics,
  };
}
