import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { createProfile } from '../../scripts/browser/browser-profile.ts';
import type { Reader, ReadingTab } from './reader.ts';
import { settle } from './settle.ts';
import { waitUntil } from './wait-until.ts';
import { type DrivenSession, startSession } from './webdriver.ts';

/**
 * Opens MiniBrowser, the browser of WebKitGTK's own tests, on a screen that nobody sees. A driven one is always
 * private: it writes neither history nor cache to disk, so it tells Back, Referer and storage only.
 */
export async function openWebKit(): Promise<Reader> {
  const home = await createProfile(null);
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = `:${await firstLine(screen.stdio[3] as Readable)}`;
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['-p', String(port)], {
    stdio: 'ignore',
    env: { PATH: process.env['PATH'], HOME: home.folder, DISPLAY: display, LANG: 'C.UTF-8', no_proxy: '*' },
  });
  const session = await waitUntil('the driver of WebKitGTK', async () =>
    startSession(`http://127.0.0.1:${port}`, {}),
  );
  const close = async () => {
    await session.end().catch(() => null);
    for (const program of [driver, screen]) await stop(program);
    return { listed: null, profile: null };
  };
  return {
    ...readBy(session),
    close,
    remove: async () => {
      await close();
      await home.remove();
    },
  };
}

function readBy({ address, find, post }: DrivenSession): ReadingTab {
  const read = async (expression: string) =>
    await post('execute/sync', { script: `return (${expression})`, args: [] });
  return {
    open: async (url) => void (await post('url', { url })),
    follow: async (selector) => {
      const before = await address();
      // Where the style sheet scrolls smoothly, the driver clicks beside the element that it scrolls to.
      const centred = '{ block: "center", behavior: "instant" }';
      await read(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView(${centred})`);
      await post(`${await find(selector)}/click`);
      return await settle({ read }, before);
    },
    type: async (selector, text) => void (await post(`${await find(selector)}/value`, { text })),
    has: async (selector) => void (await waitUntil(selector, async () => find(selector))),
    back: async () => {
      const before = await address();
      await post('back');
      // Scripts of the driver find no answer in a page that came back from another process.
      return await waitUntil(`another page after ${before}`, async () => {
        const now = await address();
        return now === before ? null : now;
      });
    },
    read,
  };
}

async function firstLine(stream: Readable): Promise<string> {
  const [data] = (await once(stream, 'data')) as [Buffer];
  return data.toString().trim();
}

/** Asks the system for a port that nobody uses; the driver takes no zero. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  program.kill();
  await once(program, 'exit');
}
