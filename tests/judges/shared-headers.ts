import { readFileSync } from 'node:fs';
import { type HeaderPolicy, type Headers, headersFor } from '../../scripts/hosting/header-policy.ts';
import type { SharedBuild } from './shared-build.ts';

/** Reads the headers that the shared build asks its host to send, by address. */
export function readSharedHeaders({ folder }: SharedBuild): (address: string) => Headers {
  const policy: HeaderPolicy = JSON.parse(readFileSync(`${folder}.headers.json`, 'utf8'));
  return (address) =>
    Object.fromEntries(Object.entries(headersFor(policy, address)).filter(([, value]) => value !== ''));
}

/** Forbids every script by a header, as blockers do that people install. */
export function withoutScripts(headers: Headers): Headers {
  const policy = headers['Content-Security-Policy'] ?? '';
  return { ...headers, 'Content-Security-Policy': `${policy}, script-src 'none'` };
}
