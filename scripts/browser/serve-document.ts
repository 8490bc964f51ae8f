import type { Page } from 'puppeteer-core';

/** Answers a page's request for one address with the given markup instead of a file. */
export async function serveDocument(page: Page, address: string, html: string): Promise<void> {
  const session = await page.createCDPSession();
  session.on('Fetch.requestPaused', ({ requestId }) => {
    void session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
      body: Buffer.from(html, 'utf8').toString('base64'),
    });
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: address, resourceType: 'Document' }] });
}
