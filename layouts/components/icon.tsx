import type { VNode } from 'preact';
import { iconPaths } from './icon-paths.ts';

type IconProps = {
  /** Name of a Phosphor icon; a name that we do not have prints nothing. */
  readonly name: string;
  /** Mirrors the icon in right-to-left text: for arrows and the exit only. */
  readonly turn?: boolean;
};

/** Points to a symbol that the page frame prints once; always stands beside words. */
export function Icon({ name, turn = false }: IconProps): VNode | null {
  if (!Object.hasOwn(iconPaths, name)) return null;
  return (
    <svg class={turn ? 'i turn' : 'i'} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
