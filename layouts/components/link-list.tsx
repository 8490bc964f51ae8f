import type { VNode } from 'preact';
import type { LinkGroup } from '../props/finder.ts';
import type { PageLink } from '../props/frame.ts';

/** Short links under a heading; nothing where there are none. */
export function LinkList({ id, links, title }: LinkGroup): VNode | null {
  if (links.length === 0) return null;
  return (
    <nav class="place" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ShortLinks links={links} />
    </nav>
  );
}

/** Signs that fit into half of a phone. */
const shortName = 24;

/** Names of places or services, in as many columns as there is room for; districts in two on a phone. */
export function ShortLinks({ links }: { readonly links: readonly PageLink[] }): VNode {
  const isShort = links.every(({ text }) => text.length <= shortName);
  return (
    <ul class={isShort ? 'names' : 'names long'}>
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>
            <bdi>{text}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
