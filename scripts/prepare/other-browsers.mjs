/**
 * Browsers besides Chromium in which tests read the site. Not every system has them: without one its tests are
 * skipped, and say so.
 * @typedef {import('./programs.mjs').Program & { readonly skipped: string }} OtherBrowser
 */

/** @type {OtherBrowser} */
const firefox = {
  name: 'Firefox',
  command: 'firefox-esr',
  otherCommands: ['firefox'],
  versionArgument: '--version',
  least: 128,
  reason: 'reads the site as many readers do',
  skipped: 'what it remembers is not judged',
  packages: {
    'apt-get': 'firefox-esr',
    dnf: 'firefox',
    pacman: 'firefox',
    zypper: 'MozillaFirefox',
    brew: '--cask firefox',
    winget: 'Mozilla.Firefox.ESR',
  },
};

const nowhere = { brew: '', winget: '' };

/** @type {OtherBrowser} */
const webkit = {
  name: 'WebKitGTK with its driver',
  command: 'WebKitWebDriver',
  versionArgument: null,
  least: 0,
  reason: 'reads the site with the engine that is nearest to Safari',
  skipped: 'Back and Referer are not judged in it',
  packages: {
    'apt-get': 'webkit2gtk-driver',
    dnf: 'webkit2gtk-driver',
    pacman: 'webkit2gtk-4.1',
    zypper: 'webkit2gtk-driver',
    ...nowhere,
  },
};

/** @type {OtherBrowser} */
const screen = {
  name: 'Xvfb',
  command: 'Xvfb',
  versionArgument: null,
  least: 0,
  reason: 'is the screen of WebKitGTK, which has no other without a window',
  skipped: 'WebKitGTK cannot be opened',
  packages: {
    'apt-get': 'xvfb',
    dnf: 'xorg-x11-server-Xvfb',
    pacman: 'xorg-server-xvfb',
    zypper: 'xorg-x11-server-Xvfb',
    ...nowhere,
  },
};

/** Browsers that the tests use where they can be had. */
export const OTHER_BROWSERS = [firefox, webkit, screen];
