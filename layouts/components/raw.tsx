import { type ComponentChild, h } from 'preact';
import type { Html } from '../../scripts/content/html.ts';

type RawProps = {
  html: Html;
  as?: 'div' | 'p' | 'span' | 'section' | 'figure' | 'td' | 'li' | 'h3';
  class?: string;
  id?: string;
  lang?: string;
};

/** Prints markup that our renderer made. The only file of the project where this is possible. */
export function Raw({ html, as = 'div', ...rest }: RawProps): ComponentChild {
  return h(as, { ...rest, dangerouslySetInnerHTML: { __html: html } });
}
