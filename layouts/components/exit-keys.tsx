import type { VNode } from 'preact';
import type { Translate } from '../props/frame.ts';

/** Links that switch the keys of the exit off and on: the choice stands in the address, since nothing is stored. */
export function ExitKeys({ t }: { readonly t: Translate }): VNode {
  return (
    <ul class="links">
      <li>
        <a href="?k=0" data-keys="">
          {t('exit.keys.off')}
        </a>
      </li>
      <li>
        <a href="?" data-keys="">
          {t('exit.keys.on')}
        </a>
      </li>
    </ul>
  );
}
