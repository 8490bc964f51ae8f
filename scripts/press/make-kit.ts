import { readFile } from 'node:fs/promises';
import { sha256 } from '../files/hash.ts';
import { makeZip, type ZipFile } from '../files/make-zip.ts';
import { writeFile } from '../files/write-file.ts';
import { drawingEngine, drawLogo } from '../images/draw-logo.ts';
import type { KitText } from './plan-kit.ts';

type KitInput = {
  /** Name of the portal as file names have it, such as pospolu. */
  readonly name: string;
  readonly tag: string;
  readonly texts: readonly KitText[];
  /** Logos as paths below the static folder, such as icons/logo.svg. */
  readonly logos: readonly string[];
  readonly staticFolder: string;
  /** Folder that keeps drawings by the hash of what they were drawn from. */
  readonly cache: string;
  readonly output: string;
};

export type Kit = { readonly file: string; readonly bytes: number; readonly files: readonly string[] };

/** Logos are the same in all languages and builds, and drawing one is the slowest part of a kit. */
async function drawOnce(svg: Uint8Array, cache: string): Promise<Uint8Array> {
  const file = `${cache}/logos/${sha256(Buffer.concat([svg, Buffer.from(drawingEngine)])).slice(0, 24)}.png`;
  const kept = await readFile(file).catch(() => null);
  if (kept) return kept;
  const picture = await drawLogo(svg);
  await writeFile(file, picture);
  return picture;
}

/** Packs the press kit of one language: texts, logos as SVG and PNG, a list of all files with their checksums. */
export async function makeKit({
  name,
  tag,
  texts,
  logos,
  staticFolder,
  cache,
  output,
}: KitInput): Promise<Kit> {
  const folder = `${name}-${tag}`;
  const files: ZipFile[] = texts.map(({ path, text }) => ({
    path: `${folder}/${path}`,
    bytes: new TextEncoder().encode(text),
  }));
  for (const logo of logos) {
    const drawing = logo.split('/').at(-1) ?? logo;
    const svg = await readFile(`${staticFolder}/${logo}`);
    files.push({ path: `${folder}/logo/${drawing}`, bytes: svg });
    files.push({
      path: `${folder}/logo/${drawing.replace(/\.svg$/, '.png')}`,
      bytes: await drawOnce(svg, cache),
    });
  }
  const list = files
    .map((file) => `${sha256(file.bytes)}  ${file.path.slice(folder.length + 1)}`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  files.push({ path: `${folder}/SHA256SUMS.txt`, bytes: new TextEncoder().encode(`${list.join('\n')}\n`) });
  const zip = makeZip(files);
  const file = `press/${folder}.zip`;
  await writeFile(`${output}/${file}`, zip);
  return { file, bytes: zip.length, files: files.map((entry) => entry.path.slice(folder.length + 1)).sort() };
}
