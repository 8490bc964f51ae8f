import { type ComponentChild, h } from 'preact';
import type { Html } from '../../scripts/content/html.ts';
import type { TextLanguage } from '../props/frame.ts';

type RawProps = {
  html: Html;
  as?: 'div' | 'p' | 'span' | 'section' | 'figure' | 'td' | 'li' | 'h3';
  class?: string;
  id?: string;
  lang?: string;
  /** Language of the markup where it is not that of the page. */
  language?: TextLanguage | null | undefined;
};

/** Prints markup that our renderer made. The only file of the project where this is possible. */
export function Raw({ html, as = 'div', language, ...rest }: RawProps): ComponentChild {
  const other = language ? { lang: language.tag, dir: language.direction } : {};
  return h(as, { ...other, ...rest, dangerouslySetInnerHTML: { __html: html } });
}
