import { pagePolicy } from '../../layouts/components/content-security-policy.ts';
import type { Headers } from './header-policy.ts';

/** What a set of headers must allow beyond the strictest one. */
export type Leave = {
  readonly kind: 'strict' | 'normal' | 'search' | 'asset' | 'static' | 'download' | 'embed';
  readonly findable: boolean;
};

const day = 60 * 60 * 24;

/** A year of https for the host. No `includeSubDomains`: what else stands below the name is not ours to decide. */
export const overTls: Headers = { 'Strict-Transport-Security': `max-age=${365 * day}` };

const nobodyFrames = "frame-ancestors 'none'";

/** Cache-Control by kind. Only names that hold a hash may stay for good. */
const caching: Partial<Record<Leave['kind'], string>> = {
  normal: 'no-cache',
  asset: `public, max-age=${365 * day}, immutable`,
  static: `public, max-age=${day}`,
};

/** Content-Security-Policy by kind. */
const contentPolicies: Partial<Record<Leave['kind'], string>> = {
  search: `${pagePolicy(true)}; ${nobodyFrames}`,
  // Chromium shows a PDF in a page of its own, to which the policy of the file has long been applied, so that it stayed
  // blank or cut: https://crbug.com/271452. Version 156 shows it either way; older ones stay in use, and there is nothing
  // in a PDF or a picture that the rest of the policy could stop.
  download: nobodyFrames,
  // The box for other sites: its own style, no script, and anybody may frame it.
  embed:
    "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
};

/** What a page could ask the browser for; nothing on this site needs any of it. */
const features = [
  'accelerometer',
  'ambient-light-sensor',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'interest-cohort',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'web-share',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * Makes a set of headers. Every set names the same headers, so that a host on which rules add up can replace each:
 * `X-Robots-Tag: all` says what its absence says.
 */
export function headerSet({ kind, findable }: Leave): Headers {
  return {
    'Content-Security-Policy': contentPolicies[kind] ?? `${pagePolicy(false)}; ${nobodyFrames}`,
    'Cache-Control': caching[kind] ?? 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': kind === 'embed' ? '' : 'DENY',
    'X-Robots-Tag': findable ? 'all' : 'noindex',
    'Permissions-Policy': features.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': kind === 'embed' ? 'cross-origin' : 'same-origin',
  };
}

/** Names a set of headers after what it allows. @example 'normal-findable' */
export function nameOfSet({ kind, findable }: Leave): string {
  return findable ? `${kind}-findable` : kind;
}
