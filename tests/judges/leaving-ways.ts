/**
 * A way of reading the site and of leaving it. `headers` says what the host sends: all that the build asks for, none,
 * or those and no leave for scripts.
 */
export type Way = {
  readonly way: 'open' | 'quiet';
  readonly ending: 'exit' | 'closed';
  readonly headers: 'all' | 'none' | 'scriptless';
};

/** Ways by the name that the table of expectations uses. */
export const ways = {
  'open-closed': { way: 'open', ending: 'closed', headers: 'all' },
  'open-exit': { way: 'open', ending: 'exit', headers: 'all' },
  'quiet-exit': { way: 'quiet', ending: 'exit', headers: 'all' },
  'quiet-closed': { way: 'quiet', ending: 'closed', headers: 'all' },
  'quiet-without-scripts': { way: 'quiet', ending: 'exit', headers: 'scriptless' },
  'quiet-without-headers': { way: 'quiet', ending: 'exit', headers: 'none' },
} as const satisfies Readonly<Record<string, Way>>;

export type WayName = keyof typeof ways;

/** Stations of the walk on each way, in order; the search page is the last. */
export const stations = {
  open: {
    home: '/cs/',
    list: '/cs/pomoc/',
    inner: '/cs/k1/',
    eviction: '/cs/k4/',
    search: '/cs/hledat/',
  },
  quiet: {
    home: '/cs/',
    'quiet home': '/q/cs/',
    list: '/q/cs/p/',
    inner: '/q/cs/k1/',
    eviction: '/q/cs/k4/',
    search: '/q/cs/h/',
  },
} as const satisfies Readonly<Record<Way['way'], Readonly<Record<string, string>>>>;
