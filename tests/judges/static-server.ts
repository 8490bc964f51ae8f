import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type LoopbackServer, listenOnLoopback } from '../../scripts/browser/listen-on-loopback.ts';
import type { Headers } from '../../scripts/hosting/header-policy.ts';

/** A running server; `requests` grows while it runs. */
export type LocalServer = LoopbackServer;

type StaticOptions = {
  readonly base: string;
  /** Changes pages before they are sent: the exit must lead to a host of the test instead of the world. */
  readonly rewrite?: (html: string) => string;
  /** Headers for an address beside its type; without this every file is sent with no-store. */
  readonly headers?: (address: string) => Headers;
  /** Sends texts gzip-compressed, as hosts do. */
  readonly compress?: boolean;
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
};

/** Serves a finished site as a plain host does: files as they are, folders by index.html, 404.html of the language. */
export async function serveSite(folder: string, options: StaticOptions): Promise<LocalServer> {
  const { base } = options;
  return await listenOnLoopback(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
    const rest = decodeURIComponent(pathname);
    const inside = rest.startsWith(base) && !rest.includes('..') ? rest.slice(base.length) : null;
    const file = inside === null ? null : path.join(folder, inside, rest.endsWith('/') ? 'index.html' : '');
    const kind = file === null ? null : await kindOf(file);
    if (file !== null && kind === 'file')
      return await send(response, { status: 200, file, address: pathname }, options);
    if (kind === 'folder') return void response.writeHead(301, { location: `${pathname}/` }).end();
    const [tag = ''] = (inside ?? '').split('/');
    const own = path.join(folder, tag, '404.html');
    const missing = (await kindOf(own)) === 'file' ? own : path.join(folder, '404.html');
    if ((await kindOf(missing)) === 'file')
      return await send(response, { status: 404, file: missing, address: pathname }, options);
    return void response.writeHead(404).end();
  });
}

/** Serves one small page for every address: the neutral place to which the exit leads. `delayMs` makes it slow. */
export async function serveTarget(delayMs = 0): Promise<LocalServer> {
  return await servePage(
    '<!DOCTYPE html><html lang="en"><title>Target</title><p id="target">Target</p>',
    delayMs,
  );
}

/** Serves one page for every address. `delayMs` makes it slow. */
export async function servePage(html: string, delayMs = 0): Promise<LocalServer> {
  return await listenOnLoopback(async (request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    return void response.end(html);
  });
}

async function send(
  response: ServerResponse,
  { status, file, address }: { readonly status: number; readonly file: string; readonly address: string },
  { rewrite, headers, compress }: StaticOptions,
): Promise<void> {
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  const isText = /^text|json|svg|xml/.test(type);
  response.writeHead(status, {
    ...(headers ? headers(address) : { 'cache-control': 'no-store' }),
    'content-type': type,
    ...(compress && isText && { 'content-encoding': 'gzip' }),
  });
  if (!compress && !(rewrite && file.endsWith('.html'))) return void createReadStream(file).pipe(response);
  const bytes = await readFile(file);
  const body = rewrite && file.endsWith('.html') ? Buffer.from(rewrite(bytes.toString('utf8'))) : bytes;
  response.end(compress && isText ? gzipSync(body) : body);
}

async function kindOf(file: string): Promise<'file' | 'folder' | null> {
  const found = await stat(file).catch(() => null);
  if (!found) return null;
  return found.isDirectory() ? 'folder' : 'file';
}
