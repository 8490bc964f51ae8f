import type { VNode } from 'preact';
import type { Frame } from '../props/frame.ts';
import type { PressProps } from '../props/pages.ts';
import { ScrollBox } from './scroll-box.tsx';

type PressFactsProps = Pick<PressProps, 'facts'> & { readonly t: Frame['t'] };

/** Numbers for journalists, each with its source; nothing where there are none. */
export function PressFacts({ facts, t }: PressFactsProps): VNode | null {
  if (facts.length === 0) return null;
  return (
    <>
      <h2>{t('press.facts')}</h2>
      <ScrollBox label={t('press.facts')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('press.fact')}</th>
              <th scope="col">{t('press.value')}</th>
              <th scope="col">{t('press.source')}</th>
            </tr>
          </thead>
          <tbody>
            {facts.map(({ label, source, value }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
                <td>{source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
