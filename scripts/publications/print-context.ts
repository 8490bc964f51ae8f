import { type BlockContext, startUsedFacts } from '../blocks/block-context.ts';
import type { Issue } from '../content/edition-ledger.ts';
import type { Html } from '../content/html.ts';
import type { Library } from '../content/library.ts';
import { chainOf } from '../content/localise.ts';
import { formatDate } from '../i18n/format.ts';
import { makeTranslator } from '../i18n/translator.ts';
import { typographyOf } from '../i18n/typography/typography.ts';

/** Gives a drawn scene by its id, named in the first language of the chain that has a name for it. */
export type SceneSource = (id: string, chain: readonly string[]) => Html | null;

/** Prepares the printing of texts on paper in one language. */
export function printContext(
  library: Library,
  tag: string,
  scene: SceneSource,
  medium: 'print' | 'leaflet' | 'form',
  date: string,
): BlockContext {
  const chain = chainOf(library, tag);
  const setText = typographyOf(tag);
  const sources = chain.map((entry) => library.words.get(entry)).filter((words) => words !== undefined);
  return {
    library,
    tag,
    date,
    chain,
    t: makeTranslator(tag, sources, setText),
    setText,
    medium,
    scene: (id) => scene(id, chain),
    used: startUsedFacts(),
  };
}

/** Gives the direction of writing of a language of the register. */
export function directionOf(library: Pick<Library, 'languages'>, tag: string): 'ltr' | 'rtl' {
  return library.languages.find((language) => language.tag === tag)?.direction ?? 'ltr';
}

/** Says which sheet this is, which edition, and its day, by which an old copy is known as old. */
export function sayEdition(code: string, context: BlockContext, issue: Issue): string {
  return `${code} · ${sayIssue(context, issue)}`;
}

/** Names an edition and its day. */
export function sayIssue(context: BlockContext, issue: Issue): string {
  const { t, tag } = context;
  return t('print.edition', { edition: nameEdition(context, issue), date: formatDate(issue.date, tag) });
}

/** Names an edition: closed ones by their number, others as working ones. */
export function nameEdition({ t }: BlockContext, { number }: Issue): string {
  return number === null ? t('print.edition.draft') : t('print.edition.number', { number });
}
