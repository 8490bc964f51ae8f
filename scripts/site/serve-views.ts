import Eleventy, { type UserConfig } from '@11ty/eleventy';
import type { ViewsByKind } from './print-views.ts';

type Preview = {
  /** Folder into which pages are printed. */
  readonly output: string;
  /** Folders whose files cause a new print, relative to the project. */
  readonly watched: readonly string[];
  readonly port: number;
  /** Reads the pages anew; called before each print. */
  readonly readViews: () => Promise<ViewsByKind>;
};

/** Serves pages on this machine alone, prints them anew when a watched file changes, and reloads the browser. */
export async function serveViews({ output, watched, port, readViews }: Preview): Promise<void> {
  let views: ViewsByKind = await readViews();
  let first = true;
  const eleventy = new Eleventy('layouts', output, {
    quietMode: true,
    configPath: 'eleventy.config.ts',
    source: 'script',
    runMode: 'serve',
    config: (config: UserConfig) => {
      config.addGlobalData('views', () => views);
      for (const folder of watched) config.addWatchTarget(folder);
      config.setServerOptions({ host: '127.0.0.1', domDiff: false });
      config.on('eleventy.before', async () => {
        if (!first) views = await readViews();
        first = false;
      });
    },
  });
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(port);
}
