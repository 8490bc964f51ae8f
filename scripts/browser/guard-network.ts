import type { Page } from 'puppeteer-core';

/** Remembers what a page asked for in vain. */
export type NetworkGuard = {
  throwIfFailed(): void;
  /** Begins anew for the next document. */
  forget(): void;
};

/** Thrown when a document asked for something that is not there or not allowed; `addresses` are what failed. */
export class ResourceMissing extends Error {
  override readonly name = 'ResourceMissing';
  readonly addresses: readonly string[];

  constructor(addresses: readonly string[]) {
    super(`The document needs what could not be loaded from disk: ${addresses.join(', ')}`);
    this.addresses = addresses;
  }
}

const forbiddenSchemes = ['http', 'https', 'ws', 'wss', 'ftp'];

/** Forbids a page everything but `file:` and `data:`, and records each request that failed. */
export async function guardNetwork(page: Page): Promise<NetworkGuard> {
  const failed = new Set<string>();
  page.on('requestfailed', (request) => failed.add(request.url()));
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', {
    urlPatterns: forbiddenSchemes.map((scheme) => ({ urlPattern: `${scheme}://*:*/*`, block: true })),
  });
  return {
    throwIfFailed: () => {
      if (failed.size > 0) throw new ResourceMissing([...failed].sort());
    },
    forget: () => failed.clear(),
  };
}
