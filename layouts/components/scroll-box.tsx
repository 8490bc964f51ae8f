import type { ComponentChildren, VNode } from 'preact';

type ScrollBoxProps = { readonly label: string; readonly children: ComponentChildren };

/** A box that scrolls sideways on narrow screens; it is in the tab order, so that a keyboard can scroll it. */
export function ScrollBox({ label, children }: ScrollBoxProps): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section class="scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
