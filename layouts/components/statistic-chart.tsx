import type { VNode } from 'preact';
import type { StatisticProps } from '../props/blocks.ts';
import { ScrollBox } from './scroll-box.tsx';
import { StatisticBars } from './statistic-bars.tsx';

const width = 680;
const height = 250;
const floor = 224;
const tallest = 180;
const gapHeight = 40;
/** Letters of “2007–2016”; longer labels are names. */
const longestYear = 9;

/** Columns in a box of 680 × 250 units; a missing value is a dashed column, so that a gap is seen as a gap. */
export function StatisticChart({ rows, t, title }: StatisticProps): VNode {
  const most = Math.max(1, ...rows.map(({ value }) => value ?? 0));
  const step = width / rows.length;
  const column = Math.min(56, step * 0.74);
  if (rows.some(({ label }) => label.length > longestYear)) return <StatisticBars rows={rows} />;
  const isCrowded = rows.some(({ label }) => label.length * 8 > step);
  return (
    <ScrollBox label={title}>
      <svg
        class="chart"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('statistic.chart', { title })}
      >
        {rows.map(({ label, shown, value }, index) => {
          const middle = round(step * (index + 0.5));
          const tall = value === null ? gapHeight : round((value / most) * tallest);
          const isNamed = !isCrowded || index === 0 || index === rows.length - 1;
          return (
            <g key={`${label} ${index}`}>
              <rect
                class={value === null ? 'gap' : 'b'}
                x={round(middle - column / 2)}
                y={round(floor - tall)}
                width={round(column)}
                height={tall}
              />
              {value === null ? null : (
                <text x={middle} y={round(floor - tall - 7)}>
                  {shown}
                </text>
              )}
              {isNamed ? (
                <text class="y" x={middle} y={floor + 19}>
                  {label}
                </text>
              ) : null}
            </g>
          );
        })}
        <path class="ax" d={`M0 ${floor}H${width}`} />
      </svg>
    </ScrollBox>
  );
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
