import type { VNode } from 'preact';
import type { StatisticProps } from '../props/blocks.ts';
import { StatisticChart } from './statistic-chart.tsx';
import { StatisticTable } from './statistic-table.tsx';

/** A series of figures three times: as a chart, as a sentence, as a table with the source of each value. */
export function Statistic(series: StatisticProps): VNode {
  const { id, rows, sentence, t, title } = series;
  const hasGaps = rows.some(({ value }) => value === null);
  const hasChart = rows.filter(({ value }) => value !== null).length > 1;
  return (
    <figure class="stat" id={`statistic-${id}`}>
      <figcaption>
        <strong>{title}</strong>
        {sentence} {hasGaps && hasChart ? t('statistic.gaps') : null}
      </figcaption>
      {hasChart ? <StatisticChart {...series} /> : null}
      <details open={!hasChart}>
        <summary>{t('statistic.table')}</summary>
        <StatisticTable {...series} />
      </details>
    </figure>
  );
}
