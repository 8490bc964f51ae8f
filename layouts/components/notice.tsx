import type { VNode } from 'preact';
import type { NoticeProps } from '../props/blocks.ts';
import { Raw } from './raw.tsx';

/** A box that stands out; its tone is told by the edge and by its first words. */
export function Notice({ tone, title, body }: NoticeProps): VNode {
  return (
    <div class={tone === 'know' ? 'note' : `note ${tone}`} role="note">
      {title === null ? null : <p class="kind">{title}</p>}
      <Raw html={body} />
    </div>
  );
}
