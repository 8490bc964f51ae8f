import { existsSync } from 'node:fs';
import { checkSources } from '../checks/sources/check-sources.ts';
import type { Library } from '../content/library.ts';
import { loadLibrary } from '../content/load-library.ts';
import { addPseudoLanguage } from '../content/pseudo-language.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { loadScenes, type Scenes } from '../images/load-scenes.ts';
import { type Manuscript, planPublications } from '../publications/plan-publications.ts';
import { planViews } from '../site/plan-views.ts';
import type { SiteBuild, View } from '../site/site-context.ts';

export type Content = {
  readonly library: Library;
  readonly scenes: Scenes;
  readonly manuscripts: readonly Manuscript[];
};

type ContentPlace = {
  /** Folder of the project. */
  readonly root: string;
  readonly contentRoot: string;
  readonly contentFolder: string;
  readonly date: string;
  readonly pseudo: boolean;
  /** Whether publications are read too; a preview shows those of the last build. */
  readonly paper: boolean;
};

/** Reads and judges everything that people wrote: schemas, references, texts of pages and publications. */
export async function loadContent(
  place: ContentPlace,
): Promise<{ content: Content | null; diagnostics: Diagnostic[] }> {
  const loaded = await loadLibrary(place.contentRoot, place.contentFolder);
  if (!loaded.library) return { content: null, diagnostics: [...loaded.diagnostics] };
  const library = place.pseudo ? addPseudoLanguage(loaded.library) : loaded.library;
  const pictureRoot = existsSync(`${place.contentRoot}/static`) ? place.contentRoot : place.root;
  const scenes = await loadScenes(pictureRoot, library);
  const { manuscripts, diagnostics } = place.paper
    ? planPublications(library, scenes.scene, place.date)
    : { manuscripts: [], diagnostics: [] };
  return {
    content: { library, scenes, manuscripts },
    diagnostics: [
      ...loaded.diagnostics,
      ...scenes.diagnostics,
      ...checkSources(library, { date: place.date }),
      ...diagnostics,
    ],
  };
}

/** Plans the pages with made-up addresses of assets, to judge their texts without making anything. */
export function judgeTexts(
  { library, scenes }: Content,
  date: string,
): { views: View[]; diagnostics: Diagnostic[] } {
  const address = `${library.site.base}assets/`;
  const build: SiteBuild = {
    library,
    date,
    assets: {
      sheets: [{ href: address, classes: new Set() }],
      fonts: address,
      exit: address,
      search: address,
      favicon: address,
    },
    catalogue: { date, publications: [] },
    scene: scenes.scene,
    kits: new Map(),
  };
  return planViews(build);
}
