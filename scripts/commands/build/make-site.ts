import { existsSync } from 'node:fs';
import type { Catalogue } from '../../content/catalogue.ts';
import type { BuildManifest } from '../../content/manifest.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { HeaderPolicy } from '../../hosting/header-policy.ts';
import { planHeaders } from '../../hosting/policy.ts';
import { writeRootFiles } from '../../hosting/write-host-files.ts';
import { indexSite } from '../../search/index-site.ts';
import { makeAssets } from '../../site/assets/make-assets.ts';
import { listAllRedirects, listFindableFiles } from '../../site/describe-addresses.ts';
import { describePages } from '../../site/describe-pages.ts';
import { listKinds } from '../../site/list-kinds.ts';
import { planViews } from '../../site/plan-views.ts';
import { groupViews, printViews } from '../../site/print-views.ts';
import type { SiteBuild } from '../../site/site-context.ts';
import { writeSiteFiles } from '../../site/write-site-files.ts';
import { carryOver } from './carry-over.ts';
import type { StageInput } from './stage-input.ts';

type SiteInput = StageInput & { readonly catalogue: Catalogue; readonly kits: SiteBuild['kits'] };
type SiteResult = {
  readonly manifest: Omit<BuildManifest, 'seconds'>;
  /** What the host has to send; null if the pages could not be printed. */
  readonly headers: HeaderPolicy | null;
  readonly diagnostics: readonly Diagnostic[];
};

/** Prints the portal, indexes it for search and plans the headers of its host. */
export async function makeSite({
  machine,
  options,
  content,
  date,
  draft,
  progress,
  catalogue,
  kits,
}: SiteInput): Promise<SiteResult> {
  const { library, scenes } = content;
  const { base, origin } = library.site;
  const planned = await progress.stage('pages', async () => {
    const extra = `${options.contentRoot}/static`;
    const statics = [
      `${machine.root}/static`,
      ...(existsSync(extra) && extra !== `${machine.root}/static` ? [extra] : []),
    ];
    const assets = await makeAssets(machine.root, statics, draft, base);
    const build: SiteBuild = { library, date, assets, catalogue, scene: scenes.scene, kits };
    const plan = planViews(build);
    const redirects = listAllRedirects(build);
    if (hasErrors(plan.diagnostics)) return { ...plan, redirects };
    const kinds = await listKinds(`${machine.root}/layouts`);
    await printViews(machine.root, draft, groupViews(kinds, plan.views));
    await writeSiteFiles(build, plan.views, draft);
    return { ...plan, redirects };
  });
  const manifest = { date, base, origin, pages: describePages(planned.views) };
  const { diagnostics, redirects, views } = planned;
  if (hasErrors(diagnostics)) return { manifest, headers: null, diagnostics };
  if (options.only.has('search')) await progress.stage('search', () => indexSite(draft, { base, library }));
  else await carryOver(options.output, draft, 'pagefind');
  const headers = planHeaders({ manifest, findable: listFindableFiles(views), redirects });
  await writeRootFiles(draft, headers, library.site.host);
  return { manifest, headers, diagnostics };
}
