import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Statistic } from '../../layouts/components/statistic.tsx';
import { statistic } from './fixtures/blocks.tsx';

describe('a statistic', () => {
  const figure = render(<Statistic {...statistic} />);
  const gaps = statistic.rows.filter(({ value }) => value === null).length;

  it('draws a dashed column for each gap and a filled one for each value', () => {
    expect(figure.match(/class="gap"/g)).toHaveLength(gaps);
    expect(figure.match(/class="b"/g)).toHaveLength(statistic.rows.length - gaps);
  });

  it('gives the same numbers in a table, with words where there is none', () => {
    expect(figure.match(/údaj chybí<\/td>/g)).toHaveLength(gaps);
    for (const { shown } of statistic.rows.filter(({ value }) => value !== null)) {
      expect(figure).toContain(`<td class="n">${shown}</td>`);
    }
  });

  it('draws no chart of a single value', () => {
    const single = render(<Statistic {...statistic} rows={statistic.rows.slice(0, 1)} />);
    expect(single).not.toContain('<svg');
    expect(single).toContain('<details open');
  });
});
