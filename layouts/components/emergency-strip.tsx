import type { VNode } from 'preact';
import type { EmergencyNumber, Translate } from '../props/frame.ts';

type EmergencyStripProps = { readonly numbers: readonly EmergencyNumber[]; readonly t: Translate };

/** The numbers for danger on a quiet wash, each one link together with its words. */
export function EmergencyStrip({ numbers, t }: EmergencyStripProps): VNode | null {
  if (numbers.length === 0) return null;
  return (
    <section class="now" aria-label={t('emergency.label')}>
      <div class="wrap">
        <ul class="calls">
          {numbers.map(({ number, href, text }) => (
            <li key={href}>
              <a href={href}>
                <span class="num">{number}</span> {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
