import type { VNode } from 'preact';
import type { StatisticProps } from '../props/blocks.ts';
import { ScrollBox } from './scroll-box.tsx';

/** The figures of a series with the source of each; the column of notes stands only if there is a note. */
export function StatisticTable({ rows, t, title, unit }: StatisticProps): VNode {
  const hasNotes = rows.some(({ note }) => note !== null);
  return (
    <ScrollBox label={title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('statistic.label')}</th>
            <th scope="col" class="n">
              {unit === '' ? t('statistic.count') : unit}
            </th>
            <th scope="col">{t('statistic.source')}</th>
            {hasNotes ? <th scope="col">{t('statistic.note')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, value, shown, source, href, note }) => (
            <tr key={`${label} ${source}`}>
              <th scope="row">{label}</th>
              <td class="n">{value === null ? t('statistic.missing') : shown}</td>
              <td>{href === null ? source : <SourceLink href={href} source={source} t={t} />}</td>
              {hasNotes ? <td>{note}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type SourceLinkProps = Pick<StatisticProps, 't'> & { readonly href: string; readonly source: string };

function SourceLink({ href, source, t }: SourceLinkProps): VNode {
  return (
    <a class="away" href={href} rel="noreferrer noopener">
      {source}
      <span class="vh"> {t('link.external')}</span>
    </a>
  );
}
