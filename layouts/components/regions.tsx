import type { VNode } from 'preact';
import type { RegionsProps } from '../props/blocks.ts';
import type { Translate } from '../props/frame.ts';

type Region = RegionsProps['regions'][number];

/** Regions as tiles that lead to the list below: centres, their number or why it is withheld, districts. */
export function Regions({ regions, t }: RegionsProps): VNode {
  return (
    <div class="regions">
      <nav aria-label={t('regions.label')}>
        <ul class="tiles">
          {regions.map(({ code, id, name, row, column }) => (
            <li key={code} data-row={row} data-column={column}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="small">{t('regions.layout')}</p>
      <ul class="entries">
        {regions.map((region) => (
          <RegionEntry key={region.code} {...region} t={t} />
        ))}
      </ul>
    </div>
  );
}

function RegionEntry({ id, name, centres, districts, t }: Region & { readonly t: Translate }): VNode {
  return (
    <li id={id}>
      <h3>{name}</h3>
      {centres.length === 0 ? <p>{t('regions.none')}</p> : null}
      {centres.map((centre) => (
        <p key={centre.name}>
          <bdi>{centre.place === null ? centre.name : `${centre.name}, ${centre.place}`}</bdi>
          {': '}
          {centre.number === null || centre.href === null ? (
            <em class="unknown">{t('regions.withheld')}</em>
          ) : (
            <a class="num" href={centre.href}>
              {centre.number}
            </a>
          )}
        </p>
      ))}
      {districts === '' ? null : <p class="small">{t('regions.districts', { districts })}</p>}
    </li>
  );
}
