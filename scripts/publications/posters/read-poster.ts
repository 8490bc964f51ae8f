import type { Poster } from '../../../layouts/print/poster.ts';
import type { BlockContext } from '../../blocks/block-context.ts';
import { pageIn } from '../../content/address.ts';
import type { Issue } from '../../content/edition-ledger.ts';
import { trustHtml } from '../../content/html.ts';
import { localise } from '../../content/localise.ts';
import type { PosterPlan } from '../../content/publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { directionOf, sayEdition } from '../print-context.ts';
import { readSections } from '../read-sections.ts';

const parts = ['head', 'lines', 'numbers', 'foot'] as const;

/** Reads the plan of a poster and its text, whose sections are head, lines, numbers and foot. */
export function readPoster(
  plan: PosterPlan,
  context: BlockContext,
  issue: Issue,
): { poster: Poster; diagnostics: readonly Diagnostic[] } | null {
  const { chain, library, setText, tag } = context;
  const page = pageIn(library, tag, plan.source);
  if (!page || page.meta.withdrawn) return null;
  const { diagnostics, sections } = readSections(page, context, { pictures: {} });
  const missing = parts.filter((part) => !sections.some(({ id }) => id === part));
  const bodyOf = (part: (typeof parts)[number]) =>
    sections.find(({ id }) => id === part)?.body ?? trustHtml('');
  const poster: Poster = {
    language: { tag, dir: directionOf(library, tag) },
    id: plan.id,
    paper: plan.paper,
    title: sections.find(({ id }) => id === 'head')?.title ?? setText(localise(plan.title, chain)),
    pattern: plan.pattern,
    name: library.site.name,
    picture: plan.picture === null ? null : context.scene(plan.picture),
    lead: bodyOf('head'),
    lines: bodyOf('lines'),
    numbers: bodyOf('numbers'),
    foot: bodyOf('foot'),
    small: sayEdition(plan.code, context, issue),
  };
  const faults = missing.map(
    (part): Diagnostic => ({
      severity: 'error',
      rule: 'publication-part-exists',
      file: page.file,
      message: `The poster has no section “${part}”.`,
      remedy: `A poster has the sections ${parts.join(', ')}.`,
    }),
  );
  return { poster, diagnostics: [...diagnostics, ...faults] };
}
