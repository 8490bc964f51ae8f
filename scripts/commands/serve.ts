import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { makeAssets } from '../site/assets/make-assets.ts';
import { listKinds } from '../site/list-kinds.ts';
import { planViews } from '../site/plan-views.ts';
import { groupViews, type ViewsByKind } from '../site/print-views.ts';
import { serveViews } from '../site/serve-views.ts';
import { carryOver, readCatalogue } from './build/carry-over.ts';
import { loadContent } from './load-content.ts';
import type { Machine } from './machine.ts';
import { readOptions, UsageError } from './options.ts';
import { printFindings } from './print-findings.ts';

const usage = `npm start -- [options]

Shows the portal at http://127.0.0.1:8080/ and reloads when a text, a fact or a style changes.
Publications and search are those of the last build.

  --port <number>   another port
  --help            this text`;

/** Serves a preview until it is ended. A fault in the content is printed; the last good pages stay on show. */
export async function serve(args: readonly string[], machine: Machine): Promise<number> {
  const { values } = readOptions(args, { port: { type: 'string' } });
  if (values['help']) {
    machine.print(usage);
    return 0;
  }
  const port = Number(values['port'] ?? 8080);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UsageError(`“${String(values['port'])}” is not a port.`);
  const { root, today: date } = machine;
  const output = join('.cache', 'preview');
  await rm(join(root, output), { recursive: true, force: true });
  for (const folder of ['downloads', 'pagefind', 'press'])
    await carryOver(`${root}/dist`, `${root}/${output}`, folder);
  let last: ViewsByKind | null = null;
  const readViews = async (): Promise<ViewsByKind> => {
    const { content, diagnostics } = await loadContent({
      root,
      contentRoot: root,
      contentFolder: 'content',
      date,
      pseudo: false,
    });
    const assets = content
      ? await makeAssets(root, [`${root}/static`], `${root}/${output}`, content.library.site.base)
      : null;
    if (content && assets && !hasErrors(diagnostics)) {
      const catalogue = await readCatalogue(`${root}/${output}`, date);
      const plan = planViews({
        library: content.library,
        date,
        assets,
        catalogue,
        scene: content.scenes.scene,
        kits: new Map(),
      });
      if (!hasErrors(plan.diagnostics)) {
        last = groupViews(await listKinds(`${root}/layouts`), plan.views);
        return last;
      }
      printFindings(
        plan.diagnostics.filter((finding) => finding.severity === 'error'),
        machine,
      );
    } else
      printFindings(
        diagnostics.filter((finding) => finding.severity === 'error'),
        machine,
      );
    return last ?? groupViews(await listKinds(`${root}/layouts`), []);
  };
  await serveViews({
    output,
    watched: ['content', 'layouts/styles', 'layouts/browser', 'static'],
    port,
    readViews,
  });
  machine.print(`The portal is at http://127.0.0.1:${port}/ – end with Ctrl+C.`);
  return new Promise<number>(() => {});
}
