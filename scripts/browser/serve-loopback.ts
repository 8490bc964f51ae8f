import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type LoopbackServer, listenOnLoopback } from './listen-on-loopback.ts';

/** How a folder is served: below `base`, with the headers that a host would send, pages changed on the way. */
export type ServedFolder = {
  readonly folder: string;
  readonly base: string;
  readonly headers: (address: string, file: string) => Readonly<Record<string, string>>;
  readonly rewrite?: (html: string) => string;
  /** Packs what is text by its content type, as hosts do; what it gives is sent as gzip. */
  readonly gzip?: (bytes: Uint8Array) => Uint8Array;
};

/** Serves a finished folder as a plain host does: files as they are, folders by index.html, anything else 404. */
export async function serveFolder({
  base,
  folder,
  gzip,
  headers,
  rewrite,
}: ServedFolder): Promise<LoopbackServer> {
  return await listenOnLoopback(async (request, response) => {
    const address = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
    const inside = address.startsWith(base) && !address.includes('..') ? address.slice(base.length) : null;
    const file =
      inside === null ? null : path.join(folder, inside, address.endsWith('/') ? 'index.html' : '');
    const found = file === null ? null : await stat(file).catch(() => null);
    if (file === null || !found?.isFile()) return void response.writeHead(404).end();
    const bytes = await readFile(file);
    const sent = Object.entries(headers(address, file)).filter(([, value]) => value !== '');
    const body = rewrite && file.endsWith('.html') ? Buffer.from(rewrite(bytes.toString('utf8'))) : bytes;
    const isText = sent.some(([name, value]) => name === 'content-type' && value.includes('charset'));
    const packed = gzip && isText ? gzip(body) : null;
    response.writeHead(200, {
      ...Object.fromEntries(sent),
      ...(packed && { 'content-encoding': 'gzip' }),
    });
    response.end(packed ?? body);
  });
}

/** Serves one small neutral page for every address, after `delayMs` milliseconds. */
export async function serveNeutralPage(delayMs = 0): Promise<LoopbackServer> {
  return await listenOnLoopback(async (request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    if (response.destroyed) return;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!DOCTYPE html><html lang="en"><title>Neutral</title><p>Neutral</p></html>');
  });
}
