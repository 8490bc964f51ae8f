import { photograph, type Shot } from '../browser/photograph.ts';
import { writeFile } from '../files/write-file.ts';
import { joinPictures } from '../images/join-pictures.ts';
import { drawPdfPage } from '../programs/draw-pdf-page.ts';
import { startPreviewServer } from '../site/preview-server.ts';
import { readCatalogue } from './build/carry-over.ts';
import { type Machine, MachineError, requireBrowser } from './machine.ts';
import { readOptions } from './options.ts';

const usage = `npm run pictures

Takes the pictures of the README from the last build, into static/readme/.`;

const folder = 'static/readme';

/** Takes the pictures that the README shows: pages on two screens, a manual and a leaflet on paper. */
export async function pictures(args: readonly string[], machine: Machine): Promise<number> {
  const { values } = readOptions(args, {});
  if (values['help']) {
    machine.print(usage);
    return 0;
  }
  const dist = `${machine.root}/dist`;
  const { publications } = await readCatalogue(dist, machine.today);
  const [leaflet, manual] = (['leaflet', 'manual'] as const).map((kind) =>
    publications.find((entry) => entry.kind === kind),
  );
  if (!leaflet || !manual)
    throw new MachineError(
      'There is no finished build with a manual and a leaflet. Run npm run build first.',
    );
  const save = async (name: string, parts: readonly Uint8Array[], heightPx: number) => {
    await writeFile(`${machine.root}/${folder}/${name}.png`, await joinPictures(parts, heightPx));
    machine.print(`${folder}/${name}.png`);
  };
  const server = await startPreviewServer(dist, 8099);
  try {
    const shot = (address: string, width: number, dark = false): Shot => ({
      address: `http://127.0.0.1:${server.port}${address}`,
      width,
      height: 900,
      dark,
    });
    const shots = [shot('/cs/', 1280), shot('/cs/k4/', 400), shot('/uk/', 400, true)];
    await save('portal', await photograph(requireBrowser(machine).executable, shots), 640);
  } finally {
    server.close();
  }
  const draw = (file: string, page: number) =>
    drawPdfPage(`${dist}/downloads/${file}`, { page, widthPx: 640 });
  await save('manual', await Promise.all([1, 3, 8, 9].map((page) => draw(manual.file, page))), 520);
  await save('leaflet', await Promise.all([1, 2].map((page) => draw(leaflet.file, page))), 420);
  return 0;
}
