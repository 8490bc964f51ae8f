import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Endings of files that do nothing but show, and of tables with their descriptions. Documents and programs are not copied into a site. */
const endings = ['svg', 'png', 'jpg', 'webp', 'avif', 'woff2', 'txt', 'md', 'csv', 'json'];

/** Finds files below `static/` that could run or whose kind nobody judges: pages, scripts, drawings named .SVG. */
export function unexpectedStatics(paths: readonly string[]): Diagnostic[] {
  return paths
    .filter((path) => !endings.includes(path.split('.').at(-1) ?? ''))
    .map((path) => ({
      severity: 'error',
      rule: 'static-file-is-expected',
      file: `static/${path}`,
      message: 'A file of this kind is not copied into the site.',
      remedy: `Remove it, or rename it if it is one of: ${endings.map((ending) => `.${ending}`).join(', ')}.`,
    }));
}
