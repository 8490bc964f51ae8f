import Eleventy, { type UserConfig } from '@11ty/eleventy';
import { startPreviewServer } from './preview-server.ts';
import type { ViewsByKind } from './print-views.ts';

type Preview = {
  /** Folder into which pages are printed. */
  readonly output: string;
  /** Folders whose files cause a new print, relative to the project. */
  readonly watched: readonly string[];
  readonly port: number;
  /** Reads the pages anew; told which files changed, none at the first time. */
  readonly readViews: (changed: readonly string[]) => Promise<ViewsByKind>;
};

/** A file counts as written when it has not grown for so long; Eleventy waits three times as long, and writers with it. */
const settled = { stabilityThreshold: 50, pollInterval: 10 };

/** Prints pages anew when a watched file changes and shows them on this machine alone, with live reload. */
export async function serveViews({ output, watched, port, readViews }: Preview): Promise<void> {
  const server = await startPreviewServer(output, port);
  let views: ViewsByKind = await readViews([]);
  const eleventy = new Eleventy('layouts', output, {
    quietMode: true,
    configPath: 'eleventy.config.ts',
    source: 'script',
    runMode: 'watch',
    config: (config: UserConfig) => {
      config.addGlobalData('views', () => views);
      config.setChokidarConfig({ awaitWriteFinish: settled });
      for (const folder of watched) config.addWatchTarget(folder);
      config.on('eleventy.beforeWatch', async (changed: readonly string[]) => {
        views = await readViews(changed);
      });
      config.on('eleventy.after', () => server.reload());
    },
  });
  await eleventy.init();
  await eleventy.watch();
}
