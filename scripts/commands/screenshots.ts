import { mkdir, readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { photographEach } from '../browser/photograph.ts';
import { serveFolder } from '../browser/serve-loopback.ts';
import { BuildManifest } from '../content/manifest.ts';
import { writeFile } from '../files/write-file.ts';
import { typeOfFile } from '../hosting/file-types.ts';
import { parts } from './build/build-options.ts';
import { runBuild } from './build/run-build.ts';
import { type Machine, MachineError, requireBrowser } from './machine.ts';
import { readOptions } from './options.ts';
import { printFindings } from './print-findings.ts';
import { readHeaderPolicy } from './safety/read-header-policy.ts';
import { chooseShots } from './screenshots/choose-shots.ts';
import { writeGallery } from './screenshots/write-gallery.ts';

const usage = `npm run screenshots -- [options]

Photographs the fullest page of every kind, on a phone and on a desk (360 and 1280 px), light and dark, in the
languages asked for; ar-XB is the right-to-left pseudo-language. Open index.html of the folder to look through them.

  --languages <tags>  languages, with commas (default: cs,uk,ar-XB)
  --out <folder>      where the pictures go, emptied first (default: reports/screenshots)
  --help              this text`;

const windowHeight = 800;
const site = '.cache/screenshots/site';

/** Builds the site with the pseudo-language, photographs it and writes a gallery. */
export async function screenshots(args: readonly string[], machine: Machine): Promise<number> {
  const { values } = readOptions(args, { languages: { type: 'string' }, out: { type: 'string' } });
  if (values['help']) {
    machine.print(usage);
    return 0;
  }
  const { executable } = requireBrowser(machine);
  const tags = String(values['languages'] ?? 'cs,uk,ar-XB').split(',');
  const out = resolve(machine.folder, String(values['out'] ?? `${machine.root}/reports/screenshots`));
  const folder = resolve(machine.root, site);
  const manifest = await buildForPictures(machine, folder);
  const shots = await chooseShots(folder, manifest, tags);
  const missing = tags.filter((tag) => !shots.some((shot) => shot.tag === tag));
  if (missing.length > 0)
    throw new MachineError(
      `There is no page in ${missing.join(', ')}. Name languages of content/languages.yaml.`,
    );
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const policy = await readHeaderPolicy(`${folder}.headers.json`);
  const headers = (address: string, file: string) => ({
    ...policy?.of(address),
    'content-type': typeOfFile(file),
  });
  const server = await serveFolder({ folder, base: manifest.base, headers });
  try {
    const placed = shots.map((shot) => ({
      ...shot,
      address: server.origin + manifest.base + shot.file.slice(1).replace(/index\.html$/, ''),
      height: windowHeight,
      whole: true,
    }));
    let taken = 0;
    await photographEach(executable, placed, async ({ name }, picture) => {
      await writeFile(`${out}/${name}.png`, picture);
      taken += 1;
      if (taken % 20 === 0 || taken === placed.length) machine.print(`${taken} of ${placed.length} pictures`);
    });
  } finally {
    await server.close();
  }
  await writeFile(`${out}/index.html`, writeGallery(shots));
  machine.print(`Open ${out}/index.html`);
  return 0;
}

async function buildForPictures(machine: Machine, folder: string): Promise<BuildManifest> {
  const options = {
    only: new Set(parts),
    contentRoot: machine.root,
    contentFolder: 'content',
    output: folder,
    date: null,
    release: false,
    pseudo: true,
  };
  const { diagnostics, ok } = await runBuild(machine, options);
  if (!ok) {
    printFindings(diagnostics, machine);
    throw new MachineError('The content cannot be built; see above.');
  }
  return BuildManifest.parse(JSON.parse(await readFile(`${folder}.manifest.json`, 'utf8')));
}
