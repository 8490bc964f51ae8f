import type { ContactPageProps, PlaceProps } from '../../../../layouts/props/finder.ts';
import type { Way } from '../../../../scripts/content/address.ts';
import type { Library } from '../../../../scripts/content/library.ts';
import { openLanguage } from '../../../../scripts/site/open-language.ts';
import { planFinder } from '../../../../scripts/site/read/finder/plan-finder.ts';
import type { SiteBuild } from '../../../../scripts/site/site-context.ts';

/** A build of the site without assets: what the finder reads needs none. */
export function buildOf(library: Library): SiteBuild {
  return {
    library,
    date: '2026-11-22',
    assets: {
      sheets: [{ href: '/a.css', classes: new Set() }],
      fonts: '',
      exit: '',
      hours: '',
      search: '',
      engine: '',
      favicon: '',
    },
    catalogue: { date: '2026-11-22', publications: [] },
    scene: () => null,
    kits: new Map(),
  };
}

/** Plans the finder of a language and gives its pages by address. */
export function openFinder(library: Library, tag: string, way: Way = 'open') {
  const views = planFinder(openLanguage(buildOf(library), tag, way));
  const byAddress = new Map(views.map((view) => [view.address, view]));
  const read = (address: string): unknown => {
    const view = byAddress.get(address);
    if (!view) throw new Error(`${address} is not planned.`);
    return view.props;
  };
  return {
    views,
    place: (address: string) => read(address) as PlaceProps,
    contact: (address: string) => read(address) as ContactPageProps,
  };
}
