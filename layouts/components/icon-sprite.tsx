import type { VNode } from 'preact';
import { type IconName, iconPaths } from './icon-paths.ts';
import { roundPath } from './round-path.ts';

/** Prints the symbols of the icons that `markup` points to, each once, in the order of their names. */
export function IconSprite({ markup }: { readonly markup: string }): VNode | null {
  const used = new Set([...markup.matchAll(/href="#i-([a-z-]+)"/g)].map((match) => match[1]));
  const names = Object.keys(iconPaths).filter((name): name is IconName => used.has(name));
  if (names.length === 0) return null;
  return (
    <svg class="sprite" width="0" height="0" aria-hidden="true">
      {names.map((name) => (
        <symbol key={name} id={`i-${name}`} viewBox="0 0 256 256">
          <path d={roundPath(iconPaths[name])} />
        </symbol>
      ))}
    </svg>
  );
}
