/** Types of the files that we publish. */
export const fileTypes: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js'],
  'text/plain': ['txt'],
  'text/calendar': ['ics'],
  'text/csv': ['csv'],
  'application/json': ['json'],
  'application/xml': ['xml'],
  'application/pdf': ['pdf'],
  'application/zip': ['zip'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'image/jpeg': ['jpg'],
  'image/webp': ['webp'],
  'font/woff2': ['woff2'],
};

/** Types that are text in UTF-8. */
export const textTypes: readonly string[] = Object.keys(fileTypes).filter((type) =>
  /^text\/|json$|xml$/.test(type),
);

/**
 * Gives the content type of a file by its ending, with the charset for text, as a host sends it.
 * @example typeOfFile('cs/index.html') is 'text/html; charset=utf-8'
 */
export function typeOfFile(file: string): string {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  const type = Object.keys(fileTypes).find((name) => fileTypes[name]?.includes(ending));
  if (type === undefined) return 'application/octet-stream';
  return textTypes.includes(type) ? `${type}; charset=utf-8` : type;
}
