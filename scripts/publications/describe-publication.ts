import type { BlockContext } from '../blocks/block-context.ts';
import type { Edition } from '../content/edition.ts';
import { localise } from '../content/localise.ts';
import type { Publication } from '../content/publication.ts';

/** Names of one edition of a publication: what its reader sees, and what a list of files may tell. */
export type Description = {
  readonly title: string;
  readonly description: string;
  readonly fileName: string;
  readonly documentTitle: string;
};

/** Names an edition. File names are Latin in every language; those of class high tell a number and nothing else. */
export function describePublication(plan: Publication, edition: Edition, context: BlockContext): Description {
  const { chain, library, setText, tag } = context;
  const { source } = library.site;
  const neutral = plan.class === 'high' ? plan.neutralTitle : undefined;
  const title = setText(localise(plan.title, chain));
  const name = neutral ? localise(neutral, [source]) : `${plan.code} ${localise(plan.title, [source])}`;
  return {
    title,
    description: setText(localise(plan.subtitle, chain)),
    fileName: [toFileName(name), ...suffixOf(edition), tag].join('-'),
    documentTitle: neutral ? localise(neutral, chain) : title,
  };
}

/** The word for the edition of an office printer would stand in titles about violence at home: it is its paper. */
function suffixOf(edition: Edition): string[] {
  if (edition === 'screen') return [];
  return [edition === 'home' ? 'a4' : edition];
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
