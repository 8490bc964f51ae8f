import type { Way } from '../content/address.ts';
import { chainOf } from '../content/localise.ts';
import { makeTranslator } from '../i18n/translator.ts';
import { typographyOf } from '../i18n/typography/typography.ts';
import type { LanguageBuild, SiteBuild } from './site-context.ts';

/** Prepares a language: its interface words, its typography and the tags to fall back to. */
export function openLanguage(build: SiteBuild, tag: string, way: Way = 'open'): LanguageBuild {
  const chain = chainOf(build.library, tag);
  const setText = typographyOf(tag);
  const sources = chain.map((entry) => build.library.words.get(entry)).filter((words) => words !== undefined);
  return { ...build, tag, way, chain, setText, t: makeTranslator(tag, sources, setText) };
}
