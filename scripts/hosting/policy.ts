import type { BuildManifest, BuiltPage } from '../content/manifest.ts';
import type { HeaderPolicy, HeaderRule, Redirect } from './header-policy.ts';
import { headerSet, type Leave, nameOfSet, overTls } from './header-sets.ts';
import { joinFolders } from './join-folders.ts';

type Finished = {
  readonly manifest: Pick<BuildManifest, 'base' | 'origin' | 'pages'>;
  /** Files of pages that search engines may list, such as /cs/index.html. */
  readonly findable: ReadonlySet<string>;
  readonly redirects: readonly Redirect[];
};

const strict: Leave = { kind: 'strict', findable: false };

/** Folders that are no pages; downloads and the index of the search stay on no disk, so they get no leave to. */
const folders: readonly (readonly [pattern: string, leave: Leave])[] = [
  ['/assets/*', { kind: 'asset', findable: false }],
  ['/assets/fonts/*', { kind: 'static', findable: false }],
  ['/static/*', { kind: 'static', findable: false }],
  ['/press/*', { kind: 'normal', findable: false }],
  ['/downloads/*', { kind: 'download', findable: false }],
  ['/embed/*', { kind: 'embed', findable: false }],
];

/**
 * Plans which headers each address of a finished site gets. What is not planned gets the strictest: no storing, no
 * fetching, no frames, not found. Leave is given to pages of class normal (to keep a copy), to pages that may be
 * found, to the search page (to fetch its index) and to a few folders.
 */
export function planHeaders({ manifest, findable, redirects }: Finished): HeaderPolicy {
  const { base, origin, pages } = manifest;
  const leaves = new Map<string, Leave>([strict, ...folders.map(([, leave]) => leave)].map(named));
  const addressed = pages.map((page) => {
    const [set, leave] = named(leaveOf(page, findable));
    leaves.set(set, leave);
    return { address: page.file.replace(/(^|\/)index\.html$/, '$1'), set };
  });
  const joined = joinFolders(addressed, (set) => leaves.get(set)?.kind === 'normal');
  const planned = [...folders.map(([pattern, leave]) => [pattern, nameOfSet(leave)] as const), ...joined];
  const rules = planned
    .filter(([, set]) => set !== nameOfSet(strict))
    .map(([pattern, set]) => ({ pattern: base + pattern.slice(1), set }))
    .sort(fromGeneralToSpecial);
  return {
    base,
    origin,
    sets: Object.fromEntries([...leaves].map(([name, leave]) => [name, headerSet(leave)])),
    otherwise: nameOfSet(strict),
    rules,
    overTls,
    missing: planMissing(base, pages),
    redirects,
  };
}

function named(leave: Leave): [string, Leave] {
  return [nameOfSet(leave), leave];
}

function leaveOf(page: BuiltPage, findable: ReadonlySet<string>): Leave {
  const kind = page.kind === 'search' ? 'search' : page.safety === 'normal' ? 'normal' : 'strict';
  return { kind, findable: page.way === 'open' && findable.has(page.file) };
}

/** Folders before addresses, short before long, so that the last match is the most special. */
function fromGeneralToSpecial(one: HeaderRule, other: HeaderRule): number {
  const rank = ({ pattern }: HeaderRule) => (pattern.endsWith('*') ? 0 : 1);
  return (
    rank(one) - rank(other) ||
    one.pattern.length - other.pattern.length ||
    (one.pattern < other.pattern ? -1 : 1)
  );
}

/** Wrong addresses below a language are answered in it, also those of its quiet way. */
function planMissing(base: string, pages: readonly BuiltPage[]): HeaderPolicy['missing'] {
  const lost = pages.filter(({ kind, file }) => kind === 'notFound' && file.endsWith('/404.html'));
  const quiet = pages.some(({ way }) => way === 'quiet');
  return lost
    .flatMap(({ file, tag }) => {
      const folder = file.slice(1, -'404.html'.length);
      const places = folder === '' || !quiet ? [folder] : [folder, `q/${tag}/`];
      return places.map((place) => ({ below: base + place, page: base + file.slice(1) }));
    })
    .sort((one, other) => one.below.length - other.below.length || (one.below < other.below ? -1 : 1));
}
