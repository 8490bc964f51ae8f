import type { Form } from '../../../layouts/print/form.ts';
import type { BlockContext } from '../../blocks/block-context.ts';
import { renderPage } from '../../blocks/render-page.ts';
import { pageIn } from '../../content/address.ts';
import type { Issue } from '../../content/edition-ledger.ts';
import { localise } from '../../content/localise.ts';
import type { FormPlan } from '../../content/publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

import { directionOf, sayEdition } from '../print-context.ts';

/** Reads the plan of a form and its text; the paper shows the neutral title, never the true one. */
export function readForm(
  plan: FormPlan,
  context: BlockContext,
  issue: Issue,
): { form: Form; diagnostics: readonly Diagnostic[] } | null {
  const { chain, library, setText, tag } = context;
  const page = pageIn(library, tag, plan.source);
  if (!page || page.meta.withdrawn) return null;
  const { html, diagnostics } = renderPage(page, context, { resolvePage: () => ({ href: null }) });
  return {
    form: {
      language: { tag, dir: directionOf(library, tag) },
      id: plan.id,
      title: setText(localise(plan.neutralTitle ?? plan.title, chain)),
      body: html,
      edition: sayEdition(plan.code, context, issue),
    },
    diagnostics,
  };
}
