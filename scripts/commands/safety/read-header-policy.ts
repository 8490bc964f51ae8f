import { readFile } from 'node:fs/promises';
import type { SentHeaders } from '../../checks/safety/markup-rule.ts';
import { type HeaderPolicy, headersFor } from '../../hosting/header-policy.ts';

/** Reads the policy of headers beside a finished folder; null where there is none. It was written by our own build. */
export async function readHeaderPolicy(file: string): Promise<SentHeaders | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : sentHeaders(trustPolicy(JSON.parse(text)));
}

/** Gives the headers of a policy by address, each set looked up once an address. */
export function sentHeaders(policy: HeaderPolicy): SentHeaders {
  const known = new Map<string, Readonly<Record<string, string>>>();
  return {
    of: (address) => {
      const found = known.get(address) ?? headersFor(policy, address);
      known.set(address, found);
      return found;
    },
    overTls: policy.overTls,
  };
}

function trustPolicy(data: unknown): HeaderPolicy {
  return data as HeaderPolicy;
}
