import type { VNode } from 'preact';
import type { Html } from '../../scripts/content/html.ts';
import { Raw } from './raw.tsx';

/** A list with squares to tick by hand; nothing is stored. */
export function Checklist({ body }: { readonly body: Html }): VNode {
  return <Raw html={body} class="checklist" />;
}
