import type { Brochure } from '../../../layouts/print/brochure.ts';
import type { BlockContext } from '../../blocks/block-context.ts';
import { pageIn } from '../../content/address.ts';
import type { Issue } from '../../content/edition-ledger.ts';
import { localise } from '../../content/localise.ts';
import type { BrochurePlan } from '../../content/publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { directionOf, sayEdition } from '../print-context.ts';
import { readSections } from '../read-sections.ts';

/** Reads the plan of a brochure and its text; the scene of the section `cover` stands at the head of the first page. */
export function readBrochure(
  plan: BrochurePlan,
  context: BlockContext,
  issue: Issue,
): { brochure: Brochure; diagnostics: readonly Diagnostic[] } | null {
  const { chain, library, setText, t, tag } = context;
  const page = pageIn(library, tag, plan.source);
  if (!page || page.meta.withdrawn) return null;
  const { diagnostics, sections } = readSections(page, context, { pictures: plan.pictures });
  const cover = plan.pictures['cover'];
  const brochure: Brochure = {
    language: { tag, dir: directionOf(library, tag) },
    id: plan.id,
    look: plan.look,
    title: setText(localise(plan.title, chain)),
    subtitle: setText(localise(plan.subtitle, chain)),
    pattern: plan.pattern,
    name: library.site.name,
    picture: cover === undefined ? null : context.scene(cover),
    sections,
    small: [`${sayEdition(plan.code, context, issue)}. ${t('draft.unreviewed')}`],
  };
  return { brochure, diagnostics };
}
