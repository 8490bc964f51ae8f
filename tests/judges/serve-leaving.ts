import type { Headers } from '../../scripts/hosting/header-policy.ts';
import type { Way } from './leaving-ways.ts';
import type { ReaderName } from './reader.ts';
import { readSharedBuild, readSharedLibrary } from './shared-build.ts';
import { readSharedHeaders, withoutScripts } from './shared-headers.ts';
import { type LocalServer, servePage, serveSite, serveTarget } from './static-server.ts';

/** Three hosts of their own: the page before the visit, the site with the headers of a way, and the neutral page. */
export type LeavingHosts = {
  readonly start: LocalServer;
  readonly site: LocalServer;
  readonly target: LocalServer;
  readonly close: () => Promise<void>;
};

/**
 * Serves the shared build for one browser, with its exits leading to the neutral page of the test. `spoil` breaks
 * pages on purpose.
 */
export async function serveLeaving(
  headers: Way['headers'],
  browser: ReaderName,
  spoil = (html: string) => html,
): Promise<LeavingHosts> {
  const build = readSharedBuild();
  const { site: plan } = await readSharedLibrary();
  const sent = readSharedHeaders(build);
  const target = await serveTarget();
  const lead = (html: string) =>
    Object.values(plan.exits).reduce(
      (text, { href }) => text.replaceAll(`href="${href}"`, `href="${target.origin}/"`),
      html,
    );
  const site = await serveSite(build.folder, {
    ...build.manifest,
    rewrite: (html) => spoil(lead(html)),
    headers: (address) => {
      if (headers === 'none') return {};
      const all = browser === 'WebKitGTK' ? withoutBorder(sent(address)) : sent(address);
      return headers === 'scriptless' ? withoutScripts(all) : all;
    },
  });
  const start = await servePage(
    `<!DOCTYPE html><html lang="en"><title>Start</title><a href="${site.origin}/cs/">On</a>`,
  );
  const servers = [start, site, target];
  return {
    start,
    site,
    target,
    close: async () => {
      for (const server of servers) await server.close();
    },
  };
}

/** The driver of WebKitGTK 2.50 answers no more when Back crosses the border that this header draws. */
function withoutBorder(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name !== 'Cross-Origin-Opener-Policy'),
  );
}
