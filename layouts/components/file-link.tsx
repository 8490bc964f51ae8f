import type { VNode } from 'preact';
import { Icon } from './icon.tsx';

type FileLinkProps = {
  readonly href: string;
  readonly icon: string;
  readonly text: string;
  readonly facts: string;
};

/** One file to take: icon, words, format and size. */
export function FileLink({ href, icon, text, facts }: FileLinkProps): VNode {
  return (
    <li>
      <a href={href}>
        <Icon name={icon} />
        <b>{text}</b>
        <span class="small">{facts}</span>
      </a>
    </li>
  );
}
