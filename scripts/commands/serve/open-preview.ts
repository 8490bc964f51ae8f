import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { makeAssets } from '../../site/assets/make-assets.ts';
import { listKinds } from '../../site/list-kinds.ts';
import { planViews } from '../../site/plan-views.ts';
import { groupViews, type ViewsByKind } from '../../site/print-views.ts';
import type { AssetAddresses } from '../../site/site-context.ts';
import { readCatalogue } from '../build/carry-over.ts';
import { type Content, loadContent } from '../load-content.ts';
import type { Machine } from '../machine.ts';
import { printFindings } from '../print-findings.ts';

/**
 * Gives the function that reads all pages for the preview. It makes assets anew only when something other than
 * content changed, and returns the last good pages while the content has errors.
 */
export function openPreview(
  machine: Machine,
  output: string,
): (changed: readonly string[]) => Promise<ViewsByKind> {
  const { root, today: date } = machine;
  let last: ViewsByKind | null = null;
  let assets: AssetAddresses | null = null;
  const complain = (findings: readonly Diagnostic[]) =>
    printFindings(
      findings.filter((finding) => finding.severity === 'error'),
      machine,
    );
  const plan = async (content: Content, addresses: AssetAddresses): Promise<ViewsByKind | null> => {
    const { library, scenes } = content;
    const catalogue = await readCatalogue(`${root}/${output}`, date);
    const planned = planViews({
      library,
      date,
      assets: addresses,
      catalogue,
      scene: scenes.scene,
      kits: new Map(),
    });
    complain(planned.diagnostics);
    return hasErrors(planned.diagnostics)
      ? null
      : groupViews(await listKinds(`${root}/layouts`), planned.views);
  };
  return async (changed) => {
    const place = {
      root,
      contentRoot: root,
      contentFolder: 'content',
      date,
      pseudo: false,
      release: false,
      paper: false,
    };
    const { content, diagnostics } = await loadContent(place);
    complain(diagnostics);
    if (content && !hasErrors(diagnostics)) {
      const lookChanged = changed.some((file) => !/^(\.\/)?content\//.test(file));
      if (assets === null || lookChanged) {
        assets = await makeAssets(root, [`${root}/static`], `${root}/${output}`, content.library.site.base);
      }
      const planned = await plan(content, assets);
      last = planned ?? last;
      if (planned && onlyTextsChanged(changed)) return withoutPlaces(planned);
    }
    return last ?? groupViews(await listKinds(`${root}/layouts`), []);
  };
}

/** Kinds that are printed once for every place: hundreds of pages, which no change of a text touches. */
const placeKinds = new Set(['region', 'district', 'contact']);

function onlyTextsChanged(changed: readonly string[]): boolean {
  return changed.length > 0 && changed.every((file) => /^(\.\/)?content\/[^/]+\/.*\.md$/.test(file));
}

/** Leaves pages of places as they were printed before, so that an edited text is seen at once. */
function withoutPlaces(views: ViewsByKind): ViewsByKind {
  return Object.fromEntries(
    Object.entries(views).map(([kind, pages]) => [kind, placeKinds.has(kind) ? [] : pages]),
  );
}
