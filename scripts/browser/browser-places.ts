import path from 'node:path';

/** Lists the usual places of Chromium, Chrome and Edge on one system, the preferred first; `home` is the user's folder. */
export function browserPlaces(platform: NodeJS.Platform, home: string): string[] {
  if (platform === 'darwin') {
    return ['/Applications', path.posix.join(home, 'Applications')].flatMap((folder) =>
      macPrograms.map((name) => path.posix.join(folder, `${name}.app/Contents/MacOS`, name)),
    );
  }
  if (platform === 'win32') {
    return ['C:\\Program Files', 'C:\\Program Files (x86)', path.win32.join(home, 'AppData\\Local')].flatMap(
      (folder) => windowsPrograms.map((name) => path.win32.join(folder, name)),
    );
  }
  return linuxPrograms;
}

const macPrograms = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const windowsPrograms = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const linuxPrograms = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge-stable',
  '/usr/local/bin/chromium',
  '/snap/bin/chromium',
];
