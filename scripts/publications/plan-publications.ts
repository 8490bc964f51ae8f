import type { Book } from '../../layouts/print/book.ts';
import type { Card } from '../../layouts/print/card.ts';
import type { Form } from '../../layouts/print/form.ts';
import type { Leaflet } from '../../layouts/print/leaflet.ts';
import type { BlockContext } from '../blocks/block-context.ts';
import { pageIn } from '../content/address.ts';
import type { Library } from '../content/library.ts';
import { localise } from '../content/localise.ts';
import { fileOfData, placeInData } from '../content/place-of.ts';
import type { CardPlan, FormPlan, LeafletPlan, ManualPlan, Publication } from '../content/publication.ts';
import type { YamlPath } from '../content/read-yaml.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readCard } from './cards/read-card.ts';
import { readForm } from './forms/read-form.ts';
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
    | { readonly kind: 'form'; readonly plan: FormPlan; readonly form: Form }
    | { readonly kind: 'card'; readonly plan: CardPlan; readonly card: Card }
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
      const read = readText(plan, printContext(library, tag, scene, media[plan.kind], date), date);
      manuscripts.push(...(read.manuscript ? [read.manuscript] : []));
      diagnostics.push(...read.diagnostics);
    }
  }
  return { manuscripts, diagnostics };
}

const media = { manual: 'print', leaflet: 'leaflet', form: 'form', card: 'leaflet' } as const;

type ReadText = { readonly manuscript: Manuscript | null; readonly diagnostics: readonly Diagnostic[] };

/** Reads the text of a plan; withdrawn ones have none. */
function readText(plan: Publication, context: BlockContext, date: string): ReadText {
  const common = describe(plan, context);
  const none: ReadText = { manuscript: null, diagnostics: [] };
  switch (plan.kind) {
    case 'manual': {
      const { book, diagnostics } = readBook(plan, context, date);
      return { manuscript: { ...common, kind: 'manual', plan, book }, diagnostics };
    }
    case 'leaflet': {
      const read = readLeaflet(plan, context, date);
      if (!read) return none;
      const { leaflet, diagnostics } = read;
      return { manuscript: { ...common, kind: 'leaflet', plan, leaflet }, diagnostics };
    }
    case 'form': {
      const read = readForm(plan, context, date);
      if (!read) return none;
      return {
        manuscript: { ...common, kind: 'form', plan, form: read.form },
        diagnostics: read.diagnostics,
      };
    }
    case 'card': {
      const { card, diagnostics } = readCard(plan, context, date);
      return { manuscript: { ...common, kind: 'card', plan, card }, diagnostics };
    }
  }
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
  if (plan.kind === 'card') return [];
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
