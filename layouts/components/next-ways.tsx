import type { VNode } from 'preact';
import type { PageLink } from '../props/frame.ts';
import { Ways } from './ways.tsx';

type NextWaysProps = { readonly title: string; readonly id: string; readonly links: readonly PageLink[] };

/** A headed list of ways on; nothing where there are none. */
export function NextWays({ title, id, links }: NextWaysProps): VNode | null {
  if (links.length === 0) return null;
  return (
    <nav class="next" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Ways links={links} />
    </nav>
  );
}
