import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export type Served = {
  readonly origin: string;
  /** What was asked for since the start: address with query, and the bytes that went out. */
  readonly requests: { readonly address: string; readonly bytes: number }[];
  close(): Promise<void>;
};

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves a folder below a base on 127.0.0.1 as static hosts do: text compressed, the rest as it is. */
export async function serveFolder(folder: string, base: string): Promise<Served> {
  const requests: { address: string; bytes: number }[] = [];
  const server = createServer(async (request, response) => {
    const address = request.url ?? '/';
    const name = decodeURIComponent(address.replace(/\?.*$/, '').slice(base.length));
    const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
    const type = types[path.extname(file)];
    const bytes = await readFile(file).catch(() => null);
    const body = bytes && type ? gzipSync(bytes) : bytes;
    requests.push({ address, bytes: body?.length ?? 0 });
    if (body === null) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', type ?? 'application/octet-stream');
    if (type) response.setHeader('content-encoding', 'gzip');
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
