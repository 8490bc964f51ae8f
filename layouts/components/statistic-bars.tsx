import type { VNode } from 'preact';
import type { StatisticProps } from '../props/blocks.ts';

/** Lying bars, each below its name and number, which are text: for groups whose names are longer than a year. */
export function StatisticBars({ rows }: Pick<StatisticProps, 'rows'>): VNode {
  const most = Math.max(1, ...rows.map(({ value }) => value ?? 0));
  return (
    <ul class="bars">
      {rows.map(({ label, shown, value }, index) => (
        <li key={`${label} ${index}`}>
          {label}: <strong>{shown}</strong>
          <svg class="chart" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
            <rect
              class={value === null ? 'gap' : 'b'}
              width={value === null ? 10 : Math.round((value / most) * 1000) / 10}
              height="3"
            />
          </svg>
        </li>
      ))}
    </ul>
  );
}
