import type { VNode } from 'preact';
import type { SayProps } from '../props/blocks.ts';
import { Raw } from './raw.tsx';

/** Example sentences in a speech bubble. */
export function Say({ kind, body }: SayProps): VNode {
  return (
    <div class="say">
      <p class="kind">{kind}</p>
      <Raw html={body} />
    </div>
  );
}
