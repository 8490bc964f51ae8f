import type { VNode } from 'preact';
import type { MarginProps } from '../props/blocks.ts';

/** The same note as on the web, for the outer margin of a printed page: the duty holder first and in bold. */
export function MarginPrint({ lines }: MarginProps): VNode {
  const [first, ...rest] = lines;
  return (
    <div class="m">
      {first ? <b>{first.text}</b> : null}
      {rest.map(({ label, text }) => (
        <span key={label}>{text}</span>
      ))}
    </div>
  );
}
