import { existsSync } from 'node:fs';
import { checkSources } from '../checks/sources/check-sources.ts';
import type { Library } from '../content/library.ts';
import { loadLibrary } from '../content/load-library.ts';
import { placeInData } from '../content/place-of.ts';
import { addPseudoLanguage } from '../content/pseudo-language.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { loadScenes, type Scenes } from '../images/load-scenes.ts';
import type { Manuscript } from '../publications/manuscript.ts';
import { planPublications } from '../publications/plan-publications.ts';
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
  /** Whether this is to be a release: it takes the option of the build and `stage: release` of the operator. */
  readonly release: boolean;
  /** Whether publications are read too; a preview shows those of the last build. */
  readonly paper: boolean;
};

/** Reads and judges everything that people wrote: schemas, references, texts of pages and publications. */
export async function loadContent(
  place: ContentPlace,
): Promise<{ content: Content | null; diagnostics: Diagnostic[] }> {
  const loaded = await loadLibrary(place.contentRoot, place.contentFolder);
  if (!loaded.library) return { content: null, diagnostics: [...loaded.diagnostics] };
  const staged = withStage(loaded.library, place.release);
  const library = place.pseudo ? addPseudoLanguage(staged) : staged;
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
      ...(place.release ? judgeStage(loaded.library) : []),
      ...diagnostics,
    ],
  };
}

/** Without the option every build is a draft, whatever the file says: nothing unjudged may call itself released. */
function withStage(library: Library, release: boolean): Library {
  return { ...library, site: { ...library.site, stage: release ? library.site.stage : 'draft' } };
}

function judgeStage({ folder, site, texts }: Library): Diagnostic[] {
  if (site.stage === 'release') return [];
  const file = `${folder}/site.yaml`;
  return [
    {
      severity: 'open',
      rule: 'operator-has-decided',
      ...placeInData({ texts }, file, ['stage']),
      message: 'The operator still calls the site a draft.',
      remedy: 'When everything else is settled, the operator writes stage: release here.',
    },
  ];
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
      hours: address,
      search: address,
      engine: address,
      favicon: address,
    },
    catalogue: { date, publications: [] },
    scene: scenes.scene,
    kits: new Map(),
  };
  return planViews(build);
}
