import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Reader, ReaderName } from './reader.ts';
import { openChromium } from './reader-chromium.ts';
import { openFirefox } from './reader-firefox.ts';
import { openWebKit } from './reader-webkit.ts';

const firefoxes = ['firefox-esr', 'firefox'];

/** Says what a browser lacks on this machine; null when it can be opened. */
export function missingFor(name: ReaderName): string | null {
  if (name === 'Chromium') return null;
  if (name === 'Firefox')
    return firefoxes.some((program) => placeOf(program)) ? null : `${firefoxes[0]} is not installed`;
  const missing = ['WebKitWebDriver', 'Xvfb'].filter((program) => !placeOf(program));
  return missing.length === 0 ? null : `${missing.join(' and ')} not installed`;
}

/** Opens a browser with an empty profile. */
export async function openReader(name: ReaderName): Promise<Reader> {
  if (name === 'Chromium') return await openChromium();
  if (name === 'WebKitGTK') return await openWebKit();
  const [place] = firefoxes.flatMap((program) => placeOf(program) ?? []);
  return await openFirefox(place ?? 'firefox');
}

function placeOf(program: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, program)).find((file) => existsSync(file)) ?? null;
}
