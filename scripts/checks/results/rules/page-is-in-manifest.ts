import type { FileFault, Rule } from '../rule.ts';

/** Pages of the manifest and HTML files of the output are the same: nothing is printed unjudged, nothing is missing. */
export const pageIsInManifest: Rule = {
  name: 'page-is-in-manifest',
  onSite: ({ entries, files }) => [
    ...[...files.keys()]
      .filter((file) => /\.x?html?$/.test(file) && !entries.has(file))
      .map(
        (file): FileFault => ({
          file,
          message: 'The manifest does not list this page.',
          remedy: 'Print pages through a layout; static/ holds no HTML.',
        }),
      ),
    ...[...entries.keys()]
      .filter((file) => !files.has(file))
      .map(
        (file): FileFault => ({
          file,
          message: 'The manifest lists this page, and it was not printed.',
          remedy: 'Print it, or leave it out of the plan.',
        }),
      ),
  ],
};
