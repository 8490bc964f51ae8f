import type { VNode } from 'preact';
import type { ContactCardProps } from '../props/contact-card.ts';
import type { Translate } from '../props/frame.ts';

type HoursProps = Pick<ContactCardProps, 'hours' | 'opening' | 'week'> & { readonly t: Translate };

/**
 * When it is open: words, for a script the line that tells whether it is open now, and a table of the week. Without
 * scripts the line stays hidden and nothing is missing. Its words stand in `data-*`, for `layouts/browser/open-now.ts`;
 * those for days that nobody knows only where the hours have such days.
 */
export function ContactHours({ hours, opening, t, week }: HoursProps): VNode {
  return (
    <>
      {hours}
      {opening === null ? null : (
        <p
          class="open-now"
          hidden
          data-hours={opening}
          data-open={t('contact.now.open')}
          data-closed={t('contact.now.closed')}
          data-unknown={opening.includes('null') ? t('contact.now.unknown') : undefined}
        />
      )}
      {week === null ? null : (
        <details class="week">
          <summary>{t('contact.week')}</summary>
          <table>
            {week.map((row) => (
              <tr key={row.days}>
                <th scope="row">{row.days}</th>
                <td>{row.hours}</td>
              </tr>
            ))}
          </table>
        </details>
      )}
    </>
  );
}
