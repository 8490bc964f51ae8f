import type { VNode } from 'preact';
import type { LinkGroup } from '../props/finder.ts';

/** Many short links under a heading, in as many columns as there is room for; nothing where there are none. */
export function LinkList({ id, links, title }: LinkGroup): VNode | null {
  if (links.length === 0) return null;
  return (
    <nav class="link-list" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="columns">
        {links.map(({ href, summary, text }) => (
          <li key={href}>
            <a href={href}>
              <bdi>{text}</bdi>
            </a>
            {summary === undefined ? null : <span class="small"> {summary}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
