import type { VNode } from 'preact';
import type { MarginProps } from '../props/blocks.ts';

/** Who, by when, under which law: a short aside before the paragraph it belongs to. */
export function Margin({ lines }: MarginProps): VNode {
  return (
    <div class="aside" role="note">
      <dl>
        {lines.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
