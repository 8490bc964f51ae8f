import type { VNode } from 'preact';
import type { Frame } from '../props/frame.ts';

/** Tells briefly and calmly what about the text waits for a person. */
export function DraftNotes({ frame }: { readonly frame: Frame }): VNode | null {
  if (frame.draft.length === 0) return null;
  return (
    <p class="draft" role="note" aria-label={frame.t('draft.label')}>
      {frame.draft.join(' ')}
    </p>
  );
}
