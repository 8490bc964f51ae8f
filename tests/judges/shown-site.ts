import { readdir, readFile } from 'node:fs/promises';
import { BuildManifest } from '../../scripts/content/manifest.ts';
import type { HeaderPolicy } from '../../scripts/hosting/header-policy.ts';
import { type HostServer, startApache, startCaddy, startNginx } from './host-servers.ts';

const servers = { nginx: startNginx, caddy: startCaddy, apache: startApache } as const;
/** Hosts whose settings a real server of the machine can judge. */
export const hosts = Object.keys(servers) as (keyof typeof servers)[];

/** A finished site with what the build says about it, and a real server that shows it. */
export type Shown = {
  readonly folder: string;
  readonly manifest: BuildManifest;
  readonly policy: HeaderPolicy;
  readonly server: HostServer;
};

/** What a server answered, redirects not followed. */
export type Answer = { readonly status: number; readonly headers: Headers; readonly text: string };

/** Shows a finished site by a real server with the settings that the build wrote for it. */
export async function show(folder: string, host: keyof typeof servers): Promise<Shown> {
  const manifest = BuildManifest.parse(JSON.parse(await readFile(`${folder}.manifest.json`, 'utf8')));
  const policy: HeaderPolicy = JSON.parse(await readFile(`${folder}.headers.json`, 'utf8'));
  const names = await readdir(`${folder}.hosts/${host}`);
  const settings = await Promise.all(
    names.map(async (name) => [name, await readFile(`${folder}.hosts/${host}/${name}`, 'utf8')] as const),
  );
  const server = await servers[host]({ folder, base: manifest.base }, Object.fromEntries(settings));
  return { folder, manifest, policy, server };
}

/** Asks for an address from the root of the host. */
export async function ask({ server }: Shown, address: string): Promise<Answer> {
  const response = await fetch(server.origin + address, { redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Says which headers of an answer are not those of the policy; an empty value there stands for no header. */
export function differences({ headers }: Answer, expected: Readonly<Record<string, string>>): string[] {
  return Object.entries(expected)
    .map(([name, value]) => [name, value, headers.get(name) ?? ''] as const)
    .filter(([, value, sent]) => value !== sent)
    .map(([name, value, sent]) => `${name}: ${sent} instead of ${value}`);
}

/** Reads what a page says itself, for hosts that send nothing. */
export function readMetas(html: string): { policy: string; noindex: boolean; referrer: string } {
  const value = (pattern: RegExp) => (pattern.exec(html)?.[1] ?? '').replaceAll('&#39;', "'");
  return {
    policy: value(/http-equiv="Content-Security-Policy" content="([^"]*)"/),
    noindex: value(/name="robots" content="([^"]*)"/) === 'noindex',
    referrer: value(/name="referrer" content="([^"]*)"/),
  };
}
