import type { StatisticProps } from '../../layouts/props/blocks.ts';
import { localise } from '../content/localise.ts';
import type { Statistic } from '../content/statistic.ts';
import { formatNumber } from '../i18n/format.ts';
import type { BlockContext } from './block-context.ts';

/** Maps a series of figures to chart, sentence and table; gaps stay gaps, conflicting sources are told in the note. */
export function readStatistic(id: string, statistic: Statistic, context: BlockContext): StatisticProps {
  const { chain, setText, t, tag } = context;
  const say = (texts: Record<string, string | undefined>) => setText(localise(texts, chain));
  return {
    id,
    title: say(statistic.title),
    sentence: say(statistic.sentence),
    unit: say(statistic.unit),
    rows: statistic.values.map((row) => {
      const conflict =
        'conflict' in row && row.conflict
          ? `${row.conflict.sourceOrg}: ${formatNumber(row.conflict.value, tag)}`
          : null;
      const notes = [row.note ? say(row.note) : null, conflict].filter((note) => note !== null);
      return {
        label: row.label ? say(row.label) : String(row.year),
        value: row.value,
        shown: row.value === null ? t('statistic.missing') : formatNumber(row.value, tag),
        source: row.value === null ? '' : row.sourceOrg,
        href: row.value === null ? null : row.sourceUrl,
        note: notes.length > 0 ? notes.join(' ') : null,
      };
    }),
    t,
  };
}
