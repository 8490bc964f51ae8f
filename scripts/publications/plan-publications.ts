import type { Book } from '../../layouts/print/book.ts';
import type { Leaflet } from '../../layouts/print/leaflet.ts';
import type { BlockContext } from '../blocks/block-context.ts';
import { pageIn } from '../content/address.ts';
import type { Library } from '../content/library.ts';
import { localise } from '../content/localise.ts';
import { fileOfData, placeInData } from '../content/place-of.ts';
import type { LeafletPlan, ManualPlan, Publication } from '../content/publication.ts';
import type { YamlPath } from '../content/read-yaml.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printContext, type SceneSource } from './print-context.ts';
import { readBook } from './read-book.ts';
import { readLeaflet } from './read-leaflet.ts';

type Common = {
  readonly context: BlockContext;
  readonly title: string;
  readonly description: string;
  /** Without ending; neutral where the reader may be watched. */
  readonly fileName: string;
  readonly documentTitle: string;
};

/** A publication in one language, read and ready to be set. */
export type Manuscript = Common &
  (
    | { readonly kind: 'manual'; readonly plan: ManualPlan; readonly book: Book }
    | { readonly kind: 'leaflet'; readonly plan: LeafletPlan; readonly leaflet: Leaflet }
  );

/** Reads all publications in all their languages. Parts that do not exist are findings; such a publication is left out. */
export function planPublications(
  library: Library,
  scene: SceneSource,
  date: string,
): { manuscripts: Manuscript[]; diagnostics: Diagnostic[] } {
  const manuscripts: Manuscript[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const plan of library.publications) {
    for (const tag of plan.languages) {
      const missing = missingParts(library, plan, tag);
      if (missing.length > 0) {
        diagnostics.push(...missing);
        continue;
      }
      const context = printContext(library, tag, scene, plan.kind === 'manual' ? 'print' : 'leaflet', date);
      const common = describe(plan, context);
      if (plan.kind === 'manual') {
        const read = readBook(plan, context, date);
        manuscripts.push({ ...common, kind: 'manual', plan, book: read.book });
        diagnostics.push(...read.diagnostics);
      } else {
        const read = readLeaflet(plan, context, date);
        if (!read) continue;
        manuscripts.push({ ...common, kind: 'leaflet', plan, leaflet: read.leaflet });
        diagnostics.push(...read.diagnostics);
      }
    }
  }
  return { manuscripts, diagnostics };
}

function describe(plan: Publication, context: BlockContext): Common {
  const title = context.setText(localise(plan.title, context.chain));
  const neutral =
    plan.class === 'high' && plan.neutralTitle ? localise(plan.neutralTitle, context.chain) : null;
  const name = neutral ?? `${plan.code} ${localise(plan.title, [context.library.site.source])}`;
  return {
    context,
    title,
    description: context.setText(localise(plan.subtitle, context.chain)),
    fileName: `${toFileName(name)}-${context.tag}`,
    documentTitle: neutral ?? title,
  };
}

/** @example toFileName('List 04') is list-04 */
function toFileName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function missingParts(library: Library, plan: Publication, tag: string): Diagnostic[] {
  const file = fileOfData(library, `publications/${plan.id}`);
  const named: { path: string; at: YamlPath }[] =
    plan.kind === 'manual'
      ? [
          ...plan.chapters.map((path, index) => ({ path, at: ['chapters', index] })),
          { path: plan.page, at: ['page'] },
        ]
      : [{ path: plan.source, at: ['source'] }];
  return named
    .filter(({ path }) => pageIn(library, tag, path) === null)
    .map(({ path, at }) => ({
      severity: 'error',
      rule: 'publication-part-exists',
      ...placeInData(library, file, at),
      message: `The publication ${plan.code} names the page “${path}”, which does not exist in ${tag}.`,
      remedy: `Write ${library.folder}/${tag}/${path}.md, or take the language out of “languages”.`,
    }));
}
