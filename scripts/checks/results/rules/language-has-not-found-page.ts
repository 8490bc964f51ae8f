import type { Rule } from '../rule.ts';

/** Each language has its own page for addresses that do not exist, where hosts look for it. */
export const languageHasNotFoundPage: Rule = {
  name: 'language-has-not-found-page',
  onSite: ({ manifest, files }) =>
    [...new Set(manifest.pages.filter(({ kind }) => kind !== 'chooser').map(({ tag }) => tag))]
      .map((tag) => `/${tag}/404.html`)
      .filter((file) => !files.has(file))
      .map((file) => ({
        file,
        message: 'The language has no page for addresses that do not exist.',
        remedy: 'Write not-found.md in the folder of the language.',
      })),
};
