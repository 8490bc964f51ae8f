import type { Zine } from '../../../layouts/print/zine.ts';
import type { BlockContext } from '../../blocks/block-context.ts';
import { pageIn } from '../../content/address.ts';
import type { Issue } from '../../content/edition-ledger.ts';
import { localise } from '../../content/localise.ts';
import { fileOfData, placeInData } from '../../content/place-of.ts';
import type { ZinePlan } from '../../content/publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { directionOf, sayEdition } from '../print-context.ts';
import { readSections } from '../read-sections.ts';

/** Ending of the id of a picture that is drawn in lines, to colour in. */
const OUTLINE = '-omalovanka';

/** Reads the plan of a zine and its text; each panel is a section of it. */
export function readZine(
  plan: ZinePlan,
  context: BlockContext,
  issue: Issue,
): { zine: Zine; diagnostics: readonly Diagnostic[] } | null {
  const { chain, library, setText, t, tag } = context;
  const page = pageIn(library, tag, plan.source);
  if (!page || page.meta.withdrawn) return null;
  const pictures = Object.fromEntries(
    Object.entries(plan.pictures).map(([section, id]) => [section, plan.outline ? id + OUTLINE : id]),
  );
  const { diagnostics, sections } = readSections(page, context, { pictures });
  const unknown = plan.panels.flatMap((id, index): Diagnostic[] => {
    if (sections.some((section) => section.id === id)) return [];
    return [
      {
        severity: 'error',
        rule: 'publication-part-exists',
        ...placeInData(library, fileOfData(library, `publications/${plan.id}`), ['panels', index]),
        message: `The panel “${id}” is not a section of ${page.file}.`,
        remedy: `Sections there: ${sections.map((section) => section.id).join(', ')}.`,
      },
    ];
  });
  const zine: Zine = {
    language: { tag, dir: directionOf(library, tag) },
    id: plan.id,
    title: setText(localise(plan.title, chain)),
    subtitle: setText(localise(plan.subtitle, chain)),
    outline: plan.outline,
    panels: plan.panels.flatMap((id) => sections.filter((section) => section.id === id)),
    folding: { title: t('zine.folding'), steps: [1, 2, 3, 4].map((step) => t(`zine.folding.${step}`)) },
    small: `${sayEdition(plan.code, context, issue)}. ${t('draft.unreviewed')}`,
  };
  return { zine, diagnostics: [...diagnostics, ...unknown] };
}
