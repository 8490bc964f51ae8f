import type { BlockContext } from '../blocks/block-context.ts';
import type { Library } from '../content/library.ts';
import type { Publication } from '../content/publication.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Watches which interface words a text asks for that its language does not have; they come from another language. */
export function watchWords(
  context: BlockContext,
  library: Library,
): { readonly context: BlockContext; readonly borrowed: ReadonlySet<string> } {
  const own = library.words.get(context.tag) ?? {};
  const borrowed = new Set<string>();
  const t: BlockContext['t'] = (key, values) => {
    if (own[key] === undefined) borrowed.add(key);
    return context.t(key, values);
  };
  return { context: { ...context, t }, borrowed };
}

/** Says which words are missing: on the web a stand-in carries its language, on paper nobody could tell. */
export function findBorrowed(
  plan: Publication,
  { library, tag }: BlockContext,
  borrowed: ReadonlySet<string>,
): Diagnostic[] {
  const isPaper = library.languages.some((language) => language.tag === tag && language.status === 'paper');
  if (borrowed.size === 0 || !isPaper) return [];
  return [
    {
      severity: 'error',
      rule: 'paper-speaks-one-language',
      file: `${library.folder}/strings/${tag}.yaml`,
      message: `The publication ${plan.code} needs words in ${tag}: ${[...borrowed].sort().join(', ')}.`,
      remedy: 'Add them; scripts/content/string-keys.ts tells what each is for.',
    },
  ];
}
