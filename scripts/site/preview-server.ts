import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

const reloadScript = "new EventSource('/__reload').onmessage = () => location.reload();";

export type PreviewServer = {
  readonly reload: () => void;
  readonly port: number;
  readonly close: () => void;
};

/**
 * Serves a folder on 127.0.0.1 alone, since a preview must not be seen from the network. Pages get a script that
 * reloads them after a change; the policy that would forbid it is taken out of the preview, never of the build.
 * @throws when the port is taken
 */
export function startPreviewServer(folder: string, port: number): Promise<PreviewServer> {
  const waiting = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const address = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    if (address === '/__reload') {
      response
        .writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
        .write('\n');
      waiting.add(response);
      response.on('close', () => waiting.delete(response));
    } else if (address === '/__reload.js') {
      response.writeHead(200, { 'content-type': types['.js'] }).end(reloadScript);
    } else {
      void sendFile(join(folder, normalize(address)), response);
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({
        port,
        reload: () => {
          for (const response of waiting) response.write('data: changed\n\n');
        },
        close: () => server.close(),
      }),
    );
  });
}

async function sendFile(path: string, response: ServerResponse): Promise<void> {
  const found = await stat(path).catch(() => null);
  const file = found?.isDirectory() ? join(path, 'index.html') : path;
  const type = types[extname(file)] ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'cache-control': 'no-store' };
  if (extname(file) === '.html') {
    const html = await readFile(file, 'utf8').catch(() => null);
    if (html === null) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
    const open = html.replace(
      /<meta http-equiv="Content-Security-Policy"[^>]*>/,
      '<script src="/__reload.js" defer></script>',
    );
    return void response.writeHead(200, headers).end(open);
  }
  if (!(await stat(file).catch(() => null))?.isFile())
    return void response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
  response.writeHead(200, headers);
  createReadStream(file).pipe(response);
}
