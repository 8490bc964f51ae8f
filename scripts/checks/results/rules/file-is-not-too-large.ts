import type { Rule } from '../rule.ts';

/** Common hosts refuse files above this size. */
const mostBytes = 25_000_000;

/** No file is too large for the hosts on which small organisations stand, or for a reader who pays by the megabyte. */
export const fileIsNotTooLarge: Rule = {
  name: 'file-is-not-too-large',
  onSite: ({ files }) =>
    [...files]
      .filter(([, bytes]) => bytes > mostBytes)
      .map(([file, bytes]) => ({
        file,
        message: `The file has ${Math.round(bytes / 1_000_000)} MB.`,
        remedy: `Part or compress it: ${mostBytes / 1_000_000} MB is the most.`,
      })),
};
