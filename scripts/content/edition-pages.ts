import { languageRoot } from './address.ts';
import type { Library } from './library.ts';
import { chainOf } from './localise.ts';
import { builtTags } from './presence.ts';
import type { Publication } from './publication.ts';

/** The page behind the code of a print. `number` is null for all working editions, which share one page. */
export type EditionPage = {
  readonly plan: Publication;
  /** Language of the print; one of paper only has its page in the next language of its chain. */
  readonly paper: string;
  readonly number: number | null;
};

/** Step of all addresses of prints below a language; “t” as in tisk. No section may have it as its letter. */
const editionRoot = 't';

/**
 * Tells whether prints of a publication may carry a code: never a form or a card, which lie in sight, nor a sheet
 * that was made to look like nothing.
 */
export function mayCarryCode(plan: Publication): boolean {
  if (plan.kind === 'form' || plan.kind === 'card') return false;
  return plan.kind !== 'leaflet' || plan.look !== 'plain';
}

/** Gives the language of the site that speaks for a print: its own if there are pages in it, else the next of its chain. */
export function speakerOf(library: Library, paper: string): string {
  const built = builtTags(library);
  return chainOf(library, paper).find((tag) => built.includes(tag)) ?? library.site.source;
}

/**
 * Gives the address of the page behind the code of a print. It holds the code of the publication and the number of
 * the edition, the same for all copies, and no word.
 * @example /cs/t/l4-2/ or, for Vietnamese paper, /cs/t/l4-vi-2/ or, for working editions, /cs/t/l4/
 */
export function editionAddress(library: Library, { number, paper, plan }: EditionPage): string {
  const speaker = speakerOf(library, paper);
  const steps = [
    plan.code.toLowerCase().replace(/[^a-z0-9]/g, ''),
    ...(paper === speaker ? [] : [paper.toLowerCase()]),
    ...(number === null ? [] : [String(number)]),
  ];
  return `${languageRoot(library, speaker)}${editionRoot}/${steps.join('-')}/`;
}

/**
 * Lists the pages of prints that a language of the site speaks for. Each closed edition keeps its page for good, also
 * when its language is no longer printed. Working editions have one where the address of the site is known: without
 * it no print carries a code.
 */
export function editionPagesIn(library: Library, tag: string): EditionPage[] {
  return library.publications.filter(mayCarryCode).flatMap((plan) => {
    const recorded = library.editions.get(plan.id) ?? {};
    return [...new Set([...plan.languages, ...Object.keys(recorded)])]
      .filter((paper) => speakerOf(library, paper) === tag)
      .flatMap((paper): EditionPage[] => [
        ...(library.site.origin === null ? [] : [{ plan, paper, number: null }]),
        ...(recorded[paper] ?? []).map(({ number }) => ({ plan, paper, number })),
      ]);
  });
}
