import type { VNode } from 'preact';
import type { RegionsProps } from '../props/blocks.ts';
import type { PageLink } from '../props/frame.ts';
import { ShortLinks } from './link-list.tsx';

/** Regions as tiles roughly where they lie on the map, on phones as a list; below, districts and all services by name. */
export function Regions({ districts, regions, services, t }: RegionsProps): VNode {
  return (
    <div class="regions">
      <nav aria-label={t('regions.label')}>
        <ul class="tiles">
          {regions.map(({ code, column, href, row, text }) => (
            <li key={code} data-row={row} data-column={column}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="small">{t('regions.layout')}</p>
      <NameList title={t('finder.towns')} links={districts} />
      <NameList title={t('finder.all')} links={services} />
    </div>
  );
}

function NameList({
  links,
  title,
}: {
  readonly links: readonly PageLink[];
  readonly title: string;
}): VNode | null {
  if (links.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ShortLinks links={links} />
    </details>
  );
}
