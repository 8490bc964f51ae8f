import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A request as a host could log it. */
export type SeenRequest = {
  readonly method: string;
  readonly address: string;
  readonly referer: string | null;
  readonly cookie: string | null;
};

/** A server on 127.0.0.1; `requests` grows while it runs. */
export type LoopbackServer = {
  readonly origin: string;
  readonly requests: SeenRequest[];
  close(): Promise<void>;
};

/** How a folder is served: below `base`, with the headers that a host would send, pages changed on the way. */
export type ServedFolder = {
  readonly folder: string;
  readonly base: string;
  readonly headers: (address: string, file: string) => Readonly<Record<string, string>>;
  readonly rewrite?: (html: string) => string;
};

/** Serves a finished folder as a plain host does: files as they are, folders by index.html, anything else 404. */
export async function serveFolder({ base, folder, headers, rewrite }: ServedFolder): Promise<LoopbackServer> {
  return await listen(async (request, response) => {
    const address = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
    const inside = address.startsWith(base) && !address.includes('..') ? address.slice(base.length) : null;
    const file =
      inside === null ? null : path.join(folder, inside, address.endsWith('/') ? 'index.html' : '');
    const found = file === null ? null : await stat(file).catch(() => null);
    if (file === null || !found?.isFile()) return void response.writeHead(404).end();
    const bytes = await readFile(file);
    const sent = Object.entries(headers(address, file)).filter(([, value]) => value !== '');
    response.writeHead(200, Object.fromEntries(sent));
    response.end(rewrite && file.endsWith('.html') ? rewrite(bytes.toString('utf8')) : bytes);
  });
}

/** Serves one small neutral page for every address, after `delayMs` milliseconds. */
export async function serveNeutralPage(delayMs = 0): Promise<LoopbackServer> {
  return await listen(async (request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    if (response.destroyed) return;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!DOCTYPE html><html lang="en"><title>Neutral</title><p>Neutral</p></html>');
  });
}

async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<LoopbackServer> {
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    requests.push({
      method: request.method ?? '',
      address: request.url ?? '',
      referer: request.headers.referer ?? null,
      cookie: request.headers.cookie ?? null,
    });
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
