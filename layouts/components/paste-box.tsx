import type { VNode } from 'preact';

/** Words to copy as they are; line breaks are kept. */
export function PasteBox({ text }: { readonly text: string }): VNode {
  return <p class="paste">{text}</p>;
}
