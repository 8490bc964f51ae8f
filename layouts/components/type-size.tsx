import type { VNode } from 'preact';
import type { Translate } from '../props/frame.ts';

/** Targets of the links below: the address ends in them, so larger letters need neither script nor storage. */
export function TypeSizeTargets(): VNode {
  return (
    <>
      <span id="large" />
      <span id="usual" />
    </>
  );
}

/** Links to the same page in larger letters and back. `data-replace`: Back shall not lead through sizes. */
export function TypeSize({ t }: { readonly t: Translate }): VNode {
  return (
    <span class="size" data-pagefind-ignore="">
      <a class="to-large" href="#large" data-replace="">
        {t('size.large')}
      </a>
      <a class="to-usual" href="#usual" data-replace="">
        {t('size.usual')}
      </a>
    </span>
  );
}
