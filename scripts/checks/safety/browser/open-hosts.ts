import type { LoopbackServer } from '../../../browser/listen-on-loopback.ts';
import { serveFolder, serveNeutralPage } from '../../../browser/serve-loopback.ts';
import type { JudgedSite } from '../judge-markup.ts';
import type { Hosts } from './browser-rule.ts';

/** Longer than a reader waits, and than the exit waits for its first target. In milliseconds. */
const slowMs = 10_000;

/** Starts the hosts of one window, and tells how to stop them. `typeOf` gives the type of a file. */
export async function openHosts(
  { headers, manifest, out }: JudgedSite,
  typeOf: (file: string) => string,
): Promise<{ readonly hosts: Hosts; readonly close: () => Promise<void> }> {
  const target = await serveNeutralPage();
  const late = await serveNeutralPage(slowMs);
  const second = await serveNeutralPage();
  const serve = (first: string, more: Readonly<Record<string, string>> = {}) =>
    serveFolder({
      folder: out,
      base: manifest.base,
      headers: (address, file) => ({ ...headers?.of(address), ...more, 'content-type': typeOf(file) }),
      rewrite: (html) => leadExits(html, `${first}/`, `${second.origin}/second/`),
    });
  const [site, slow, keeping] = await Promise.all([
    serve(target.origin),
    serve(late.origin),
    serve(target.origin, { 'Cache-Control': 'no-cache' }),
  ]);
  const all: readonly LoopbackServer[] = [target, late, second, site, slow, keeping];
  return {
    hosts: { site, slow, keeping, target, second },
    close: async () => void (await Promise.all(all.map((server) => server.close()))),
  };
}

/** Lets exits lead to hosts of the gate instead of the world; everything else of the markup stays as it is. */
function leadExits(html: string, first: string, second: string): string {
  return html.replace(/<a\b[^>]*\bclass="exit"[^>]*>/g, (tag) =>
    tag
      .replace(/\bhref="https:[^"]*"/, `href="${first}"`)
      .replace(/\bdata-second="https:[^"]*"/, `data-second="${second}"`),
  );
}
