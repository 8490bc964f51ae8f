import type { VNode } from 'preact';
import type { CaseProps } from '../props/blocks.ts';
import { Raw } from './raw.tsx';

/** A story; `kind` says that it is made up and always stands first. */
export function Case({ kind, title, body }: CaseProps): VNode {
  return (
    <div class="case">
      <p class="kind">{kind}</p>
      {title === null ? null : <p class="case-title">{title}</p>}
      <Raw html={body} />
    </div>
  );
}
