import type { Rule } from '../rule.ts';

const endings = new Set(
  'html css js svg png jpg webp avif woff2 pdf epub zip json xml txt csv ics'.split(' '),
);
/** Files that hosts read: headers, redirects, and the switch that keeps folders with an underscore. */
const hostFiles = new Set(['_headers', '_redirects', '.htaccess', '.nojekyll', 'CNAME']);

/** The output holds only kinds of files that somebody decided to publish. */
export const fileTypeIsExpected: Rule = {
  name: 'file-type-is-expected',
  onSite: ({ files }) =>
    [...files.keys()]
      .filter((file) => {
        const last = file.split('/').at(-1) ?? '';
        return !hostFiles.has(last) && (last.startsWith('.') || !endings.has(last.split('.').at(-1) ?? ''));
      })
      .map((file) => ({
        file,
        message: 'Files of this kind are not published.',
        remedy:
          'Take it out of static/; a new kind is added to scripts/checks/results/rules/file-type-is-expected.ts.',
      })),
};
