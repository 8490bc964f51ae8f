import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import puppeteer from 'puppeteer-core';
import { createProfile } from '../../scripts/browser/browser-profile.ts';
import { readThrough } from './puppeteer-tab.ts';
import type { Reader } from './reader.ts';

/** A proxy at a dead port for everything but this machine: the browser reaches our servers and nothing else. */
const nowhere = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
};

/** Opens Firefox with a profile on disk and its normal (not private) window. */
export async function openFirefox(executable: string): Promise<Reader> {
  const profile = await createProfile(null);
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    userDataDir: profile.folder,
    extraPrefsFirefox: nowhere,
  });
  const [page] = await firefox.pages();
  if (!page) throw new Error('Firefox opened no tab.');
  return {
    ...readThrough(page),
    close: async () => {
      await firefox.close();
      const { folder } = profile;
      return { listed: readLibrary(folder), profile: { folder, cache: path.join(folder, 'cache2') } };
    },
    remove: async () => {
      if (firefox.connected) await firefox.close();
      await profile.remove();
    },
  };
}

/** What Firefox shows under History: places that were visited and are not hidden, such as frames are. */
function readLibrary(profile: string): string[] {
  const places = new DatabaseSync(path.join(profile, 'places.sqlite'), { readOnly: true });
  try {
    const rows = places.prepare('select url from moz_places where hidden = 0 and visit_count > 0').all();
    return rows.map(({ url }) => String(url));
  } finally {
    places.close();
  }
}
