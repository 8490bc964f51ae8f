/** Flags that puppeteer passes and we take back: with it Chromium never reads hyphenation dictionaries. */
export const flagsNotWanted: readonly string[] = ['--disable-component-update'];

/**
 * Flags for printing and measuring: glyph widths of the printed page on screen too, and no way out of the
 * machine (no proxy, no name but 127.0.0.1 resolves, the component updater asks a dead port, never in time).
 * The sandbox is off because containers rarely allow it; only pages that we built are ever opened.
 */
export const launchFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--component-updater=url-source=http://127.0.0.1:9/,initial-delay=100000',
];
