import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

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

/** Listens on a free port of 127.0.0.1 and notes every request. An answer that fails ends its connection. */
export async function listenOnLoopback(
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
