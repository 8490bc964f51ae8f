import type { Frame } from '../props/frame.ts';

/**
 * Writes the policy of one page for hosts that send no headers: nothing from elsewhere, nothing inline.
 * Only the search page may fetch its own index.
 */
export function contentSecurityPolicy({ assets }: Pick<Frame, 'assets'>): string {
  return pagePolicy(assets.search !== null);
}

/** Writes the policy of a page that searches or does not; the headers of a host begin with the same words. */
export function pagePolicy(searches: boolean): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    searches ? "connect-src 'self'" : "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
