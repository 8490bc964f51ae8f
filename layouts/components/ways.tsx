import type { VNode } from 'preact';
import type { PageLink } from '../props/frame.ts';
import { Icon } from './icon.tsx';

/** Rows that lead on: icon, bold line, one grey line, chevron. */
export function Ways({ links }: { readonly links: readonly PageLink[] }): VNode | null {
  if (links.length === 0) return null;
  return (
    <ul class="ways">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>
            <span class="dot">
              <Icon name={link.icon ?? 'caret-right'} turn={link.icon === undefined} />
            </span>
            <span lang={link.lang} dir={link.dir}>
              <b>{link.text}</b>
              {link.summary === undefined ? null : <span>{link.summary}</span>}
            </span>
            <Icon name="caret-right" turn />
          </a>
        </li>
      ))}
    </ul>
  );
}
