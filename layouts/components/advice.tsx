import type { VNode } from 'preact';
import type { Html } from '../../scripts/content/html.ts';
import { Raw } from './raw.tsx';

type AdviceProps = { readonly tone: 'do' | 'avoid'; readonly label: string; readonly body: Html };

/** A list of what helps, or of what is better left; told by the words and by the mark. */
export function Advice({ tone, label, body }: AdviceProps): VNode {
  return (
    <div class={tone}>
      <p class="kind">{label}</p>
      <Raw html={body} />
    </div>
  );
}
